package dev.rung.engine.model;

import java.util.List;

/**
 * The two scripts of a migration. They are recorded when they are first used, and at most once. Implementations can be
 * shared between threads.
 */
public interface Scripts {

    /**
     * The script that applies the migration.
     *
     * @throws dev.rung.engine.exception.ProblemsException if it can't be recorded
     */
    Script up();

    /**
     * The script that undoes the migration.
     *
     * @throws dev.rung.engine.exception.ProblemsException if it can't be recorded
     */
    Script down();

    /**
     * The checksum of {@link #up()}.
     *
     * @throws dev.rung.engine.exception.ProblemsException if the script can't be recorded
     */
    Checksum checksum();

    /** What prevents the recording of {@link #up()}; empty if it can be recorded. */
    List<Problem> obstacles();

    /** The problems of both scripts. */
    List<Problem> problems();

    /**
     * Whether it is already known that neither script has a problem, and that {@code up} has neither a statement with a
     * finding nor an acknowledgement.
     */
    default boolean isClean() {
        return false;
    }
}
