package dev.rung.engine.model;

import java.util.List;
import java.util.Locale;

/**
 * A migration with its scripts.
 *
 * @param id its id
 * @param source the file of its class
 * @param mode how it is applied
 * @param timeouts the limits that it overrides
 * @param scripts the scripts that apply and undo it
 */
public record ScriptedMigration(
        MigrationId id, SourceLine source, Mode mode, TimeoutOverrides timeouts, Scripts scripts) {

    /**
     * Creates a migration whose scripts are known and have no problems.
     *
     * @param id its id
     * @param source the file of its class
     * @param mode how it is applied
     * @param timeouts the limits that it overrides
     * @param up the script that applies it
     * @param down the script that undoes it
     */
    public ScriptedMigration(
            MigrationId id, SourceLine source, Mode mode, TimeoutOverrides timeouts, Script up, Script down) {
        this(id, source, mode, timeouts, new KnownScripts(up, down));
    }

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

    /**
     * The script that applies it.
     *
     * @throws dev.rung.engine.exception.ProblemsException if it can't be recorded
     */
    public Script up() {
        return scripts.up();
    }

    /**
     * The script that undoes it.
     *
     * @throws dev.rung.engine.exception.ProblemsException if it can't be recorded
     */
    public Script down() {
        return scripts.down();
    }

    /**
     * The checksum of {@link #up()}, which identifies the migration's content.
     *
     * @throws dev.rung.engine.exception.ProblemsException if the script can't be recorded
     */
    public Checksum checksum() {
        return scripts.checksum();
    }

    /** What prevents the recording of {@link #up()}; empty if it can be recorded. */
    public List<Problem> obstacles() {
        return scripts.obstacles();
    }

    /** Checks both scripts, and records them for this. */
    public List<Problem> problems() {
        return scripts.problems();
    }

    private record KnownScripts(Script up, Script down) implements Scripts {

        @Override
        public Checksum checksum() {
            return up.checksum();
        }

        @Override
        public List<Problem> obstacles() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
