package dev.rung.engine.model;

/** The target of a rollback. */
public sealed interface RollbackTarget {

    /**
     * Undoes the last migrations in the order of application.
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
     * Undoes all migrations after one, which stays applied.
     *
     * @param version its id, its class's name or its number
     */
    record DownTo(String version) implements RollbackTarget {}

    /** Undoes everything, including repeatable migrations. */
    record All() implements RollbackTarget {}

    /** Undoes only the migrations that are named to be undone by their recorded scripts. */
    record OnlyRecorded() implements RollbackTarget {}

    /**
     * Undoes the last migrations in the order of application.
     *
     * @param count how many, at least 1
     */
    static RollbackTarget steps(int count) {
        return new Steps(count);
    }

    /**
     * Undoes all migrations after one, which stays applied.
     *
     * @param version its id ({@code 007_add_delegates}), its class's name, or its number if no other migration has the
     *     same
     */
    static RollbackTarget downTo(String version) {
        return new DownTo(version);
    }

    /** Undoes everything, including repeatable migrations. */
    static RollbackTarget all() {
        return new All();
    }

    /** Undoes only the migrations that are named to be undone by their recorded scripts. */
    static RollbackTarget onlyRecorded() {
        return new OnlyRecorded();
    }
}
