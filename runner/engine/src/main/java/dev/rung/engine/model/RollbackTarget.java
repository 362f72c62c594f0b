package dev.rung.engine.model;

/** How far down to roll back. */
public sealed interface RollbackTarget {

    /**
     * The last few that were applied.
     *
     * @param count how many, at least 1
     */
    record Steps(int count) implements RollbackTarget {

        /** Checks the count. */
        public Steps {
            if (count < 1) {
                throw new IllegalArgumentException("the number of steps is " + count + ", but it must be 1 or more");
            }
        }
    }

    /**
     * All above one migration, which stays applied.
     *
     * @param version its id, its class's name or its number
     */
    record DownTo(String version) implements RollbackTarget {}

    /** Everything, repeatable migrations included. */
    record All() implements RollbackTarget {}

    /** Those that are to be undone by their recorded scripts, and no others. */
    record OnlyRecorded() implements RollbackTarget {}

    /**
     * The last few that were applied.
     *
     * @param count how many, at least 1
     */
    static RollbackTarget steps(int count) {
        return new Steps(count);
    }

    /**
     * All above one migration, which stays applied.
     *
     * @param version its id ({@code 007_add_delegates}), its class's name, or its number where only one has it
     */
    static RollbackTarget downTo(String version) {
        return new DownTo(version);
    }

    /** Everything, repeatable migrations included. */
    static RollbackTarget all() {
        return new All();
    }

    /** Those that are to be undone by their recorded scripts, and no others. */
    static RollbackTarget onlyRecorded() {
        return new OnlyRecorded();
    }
}
