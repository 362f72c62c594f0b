package dev.rung.engine.discovery;

import dev.rung.Steps;
import dev.rung.engine.model.MigrationId;
import java.util.function.Consumer;

/**
 * A migration that was found on the class path.
 *
 * @param id its id
 * @param type its class
 * @param up its {@code up} method
 * @param down its {@code down} method
 */
public record DiscoveredMigration(MigrationId id, Class<?> type, Consumer<Steps> up, Consumer<Steps> down) {}
