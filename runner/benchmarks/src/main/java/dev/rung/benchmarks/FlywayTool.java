package dev.rung.benchmarks;

import dev.rung.benchmarks.program.FlywayProgram;

/** Flyway's Java API. */
final class FlywayTool implements Tool {

    static final String NAME = "Flyway";
    static final String LIBRARIES = "flyway-|postgresql-";

    private final JavaProgram program;

    FlywayTool(Surroundings surroundings) {
        program = JavaProgram.of(FlywayProgram.class, LIBRARIES, JavaProgram.LAUNCHER_OPTIONS, surroundings);
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
    public Measurement run(String command, GeneratedMigrations migrations, Address database) {
        return program.run(database, migrations.scripts().toString(), command).measurement();
    }
}
