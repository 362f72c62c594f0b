package dev.rung.engine.execution;

/** What a failed migration left in the database. */
sealed interface Kept {

    /**
     * Only complete steps, each of them recorded.
     *
     * @param count how many
     */
    record Steps(int count) implements Kept {}

    /** Nothing, because its transaction was rolled back. */
    record Nothing() implements Kept {}

    /** An unknown part, because its own code committed; the history shows the migration as interrupted. */
    record Unknown() implements Kept {}
}
