package dev.rung.engine.connection;

import java.sql.SQLTimeoutException;

/** A limit on the duration of an operation. */
@FunctionalInterface
public interface TimeLimit {

    /** No limit. */
    TimeLimit NONE = () -> {};

    /**
     * Throws if the time is over.
     *
     * @throws SQLTimeoutException if the time is over
     */
    void refuseIfLate() throws SQLTimeoutException;
}
