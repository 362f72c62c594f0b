package dev.rung.faults.model;

/** A mishap during a command. */
sealed interface Mishap {

    /** No mishap. */
    record None() implements Mishap {}

    /**
     * Another session holds the strongest lock on a relation for longer than the lock timeout.
     *
     * @param relation the relation; without it, there is no effect
     * @param persistent whether the lock is held during all attempts, or only during the first
     */
    record Locked(String relation, boolean persistent) implements Mishap {}

    /**
     * The connection is lost.
     *
     * @param request the number of the request after the lock is acquired, from 0
     * @param before whether the request is lost; otherwise only the answer is lost
     */
    record Cut(int request, boolean before) implements Mishap {}

    /**
     * The backend is terminated when a statement that runs outside a transaction waits for a session that writes.
     *
     * @param relation the relation that this session writes to; without it, there is no effect
     */
    record EndedWaiting(String relation) implements Mishap {}
}
