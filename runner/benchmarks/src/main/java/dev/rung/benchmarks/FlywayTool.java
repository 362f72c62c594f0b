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
    public boolean has(String command) {
        return !command.equals("plan");
    }

    @Override
    public Measurement run(String command, GeneratedMigrations migrations, Address database) {
        return program.run(database, migrations.scripts().toString(), command).measurement();
    }

    /** Applies them in groups, because the time of Flyway's usual way grows with the square of the number. */
    @Override
    public void apply(GeneratedMigrations migrations, Address database) {
        run("migrate-in-groups", migrations, database);
    }
}
