package dev.rung.engine.model;

import java.util.Locale;

/**
 * A migration with its scripts.
 *
 * @param id its id
 * @param source the file of its class
 * @param mode how it is applied
 * @param timeouts the limits that it overrides
 * @param up the script that applies it
 * @param down the script that undoes it
 */
public record ScriptedMigration(
        MigrationId id, SourceLine source, Mode mode, TimeoutOverrides timeouts, Script up, Script down) {

    /** How a migration is applied. */
    public enum Mode {
        /** All steps and the history row in one transaction. */
        TRANSACTIONAL,
        /** Step by step; each step is recorded when it is complete. */
        STEPWISE;

        /** The recorded name, in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The checksum of {@link #up()}, which identifies the migration's content. */
    public Checksum checksum() {
        return up.checksum();
    }
}
