package dev.rung.engine.model;

/** The target of a migration run. */
public sealed interface Target {

    /** Applies all pending migrations. */
    record Latest() implements Target {}

    /**
     * Applies the pending migrations up to and including one.
     *
     * @param version its id, its class's name or its number
     */
    record To(String version) implements Target {}

    /**
     * Applies the next pending migrations.
     *
     * @param count the maximum number, at least 1
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

    /** Applies all pending migrations. */
    static Target latest() {
        return new Latest();
    }

    /**
     * Applies the pending migrations up to and including one.
     *
     * @param version its id ({@code 007_add_delegates}), its class's name, or its number if no other migration has the
     *     same
     */
    static Target to(String version) {
        return new To(version);
    }

    /**
     * Applies the next pending migrations; repeatable migrations come after all others.
     *
     * @param count the maximum number, at least 1
     */
    static Target next(int count) {
        return new Next(count);
    }
}
