package dev.rung.engine.connection;

import java.sql.SQLTimeoutException;

/** Ends what takes too long. */
@FunctionalInterface
public interface TimeLimit {

    /** There is none. */
    TimeLimit NONE = () -> {};

    /**
     * Asks whether there is time left.
     *
     * @throws SQLTimeoutException if there is none
     */
    void refuseIfLate() throws SQLTimeoutException;
}
