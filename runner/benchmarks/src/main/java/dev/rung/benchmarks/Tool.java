package dev.rung.benchmarks;

/** A program that applies migrations. */
interface Tool {

    /** The name in the table. */
    String name();

    /** The product, which all states of a tool share: they use the same history. */
    String product();

    /**
     * Whether the tool has a command.
     *
     * @param command {@code migrate}, {@code status}, {@code plan} or {@code validate}
     */
    boolean has(String command);

    /**
     * Runs a command in a new process.
     *
     * @param command a command that the tool has
     * @param migrations the migrations
     * @param database the database
     */
    Measurement run(String command, GeneratedMigrations migrations, Address database);

    /** Applies all migrations, not to be measured. */
    default void apply(GeneratedMigrations migrations, Address database) {
        run("migrate", migrations, database);
    }
}
