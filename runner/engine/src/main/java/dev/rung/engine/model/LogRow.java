package dev.rung.engine.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code schema_migration_log}.
 *
 * @param loggedAt when it was written
 * @param action what was done, as recorded
 * @param version the migration or seed that it was done with; null if with none
 * @param outcome {@code done}, {@code failed} or {@code retried}
 * @param durationMs how long it took, in milliseconds
 * @param databaseUser who did it, as the database knows them
 * @param client from where: user and host of the operating system
 * @param toolVersion the version of Rung
 * @param detail the error, the reason, or what else there is to say; null if nothing
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
