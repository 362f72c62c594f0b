package dev.rung.engine.model;

/** How far up to migrate. */
public sealed interface Target {

    /** To the newest migration. */
    record Latest() implements Target {}

    /**
     * To one migration, itself included.
     *
     * @param version its id, its class's name or its number
     */
    record To(String version) implements Target {}

    /**
     * The next few that are pending, and no more.
     *
     * @param count how many at most, at least 1
     */
    record Next(int count) implements Target {

        /** Checks the count. */
        public Next {
            if (count < 1) {
                throw new IllegalArgumentException(
                        "the number of migrations is " + count + ", but it must be 1 or more");
            }
        }
    }

    /** To the newest migration. */
    static Target latest() {
        return new Latest();
    }

    /**
     * To one migration, itself included.
     *
     * @param version its id ({@code 007_add_delegates}), its class's name, or its number where only one has it
     */
    static Target to(String version) {
        return new To(version);
    }

    /**
     * The next few that are pending, and no more; repeatable migrations come after all others.
     *
     * @param count how many at most, at least 1
     */
    static Target next(int count) {
        return new Next(count);
    }
}
