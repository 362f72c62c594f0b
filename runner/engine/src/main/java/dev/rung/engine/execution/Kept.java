package dev.rung.engine.execution;

/** What a migration that failed left in the database. */
sealed interface Kept {

    /**
     * Complete steps, each recorded, and nothing else.
     *
     * @param count how many
     */
    record Steps(int count) implements Kept {}

    /** Nothing: its transaction was rolled back. */
    record Nothing() implements Kept {}

    /** Its own code committed, so that some of it is there; the history shows it as interrupted. */
    record Unknown() implements Kept {}
}
