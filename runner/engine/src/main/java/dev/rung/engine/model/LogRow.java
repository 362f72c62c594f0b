package dev.rung.engine.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code schema_migration_log}.
 *
 * @param loggedAt when it was written
 * @param action the recorded name of the action
 * @param version the migration or seed of the action; null if it has none
 * @param outcome {@code done}, {@code failed} or {@code retried}
 * @param durationMs how long it took, in milliseconds
 * @param databaseUser the database user
 * @param client the user and host of the client's operating system
 * @param toolVersion the version of Rung
 * @param detail the error, the reason, or other details; null if there are none
 */
public record LogRow(
        OffsetDateTime loggedAt,
        String action,
        @Nullable String version,
        String outcome,
        long durationMs,
        String databaseUser,
        String client,
        String toolVersion,
        @Nullable String detail) {}
