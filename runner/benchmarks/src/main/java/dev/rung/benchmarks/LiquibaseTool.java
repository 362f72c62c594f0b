package dev.rung.benchmarks;

import dev.rung.benchmarks.program.LiquibaseProgram;

/** Liquibase's Java API. */
final class LiquibaseTool implements Tool {

    static final String NAME = "Liquibase";
    static final String LIBRARIES =
            "liquibase-core-|snakeyaml-|opencsv-|jaxb-api-|commons-(collections4|io|lang3|text)-|postgresql-";

    private final JavaProgram program;

    LiquibaseTool(Surroundings surroundings) {
        program = JavaProgram.of(LiquibaseProgram.class, LIBRARIES, JavaProgram.LAUNCHER_OPTIONS, surroundings);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String product() {
        return NAME;
    }

    @Override
    public boolean has(String command) {
        return !command.equals("plan");
    }

    @Override
    public Measurement run(String command, GeneratedMigrations migrations, Address database) {
        return program.run(database, migrations.changelog().toString(), command).measurement();
    }
}
