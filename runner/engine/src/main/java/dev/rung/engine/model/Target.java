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
}
