package dev.rung.benchmarks;

/** A program that applies migrations. */
interface Tool {

    /** The name in the table. */
    String name();

    /** The product, which all states of a tool share: they use the same history. */
    String product();

    /**
     * Runs a command in a new process.
     *
     * @param command {@code migrate}, {@code status}, {@code plan} or {@code validate}; not every tool has all of them
     * @param migrations the migrations
     * @param database the database
     */
    Measurement run(String command, GeneratedMigrations migrations, Address database);
}
