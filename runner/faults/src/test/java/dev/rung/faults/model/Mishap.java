package dev.rung.faults.model;

/** What comes into a command. */
sealed interface Mishap {

    /** Nothing. */
    record None() implements Mishap {}

    /**
     * Someone holds the strongest lock of a relation, and keeps it for longer than the lock timeout.
     *
     * @param relation which; nothing happens if it isn't there
     * @param persistent whether through all attempts, or only the first
     */
    record Locked(String relation, boolean persistent) implements Mishap {}

    /**
     * The connection is lost.
     *
     * @param request at which request after the lock is held, from 0
     * @param before whether the request doesn't reach the server; else only the answer is lost
     */
    record Cut(int request, boolean before) implements Mishap {}

    /**
     * The backend is terminated when a statement that runs outside a transaction waits for someone who writes.
     *
     * @param relation what that one writes to; nothing happens if it isn't there
     */
    record EndedWaiting(String relation) implements Mishap {}
}
