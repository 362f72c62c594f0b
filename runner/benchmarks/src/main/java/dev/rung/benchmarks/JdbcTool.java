package dev.rung.benchmarks;

import dev.rung.benchmarks.program.JdbcProgram;

/** The plain JDBC program, which has only one command. */
final class JdbcTool implements Tool {

    static final String NAME = "JDBC program";
    static final String LIBRARIES = "postgresql-";

    private final JavaProgram program;

    JdbcTool(Surroundings surroundings) {
        program = JavaProgram.of(JdbcProgram.class, LIBRARIES, JavaProgram.LAUNCHER_OPTIONS, surroundings);
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
        return command.equals("migrate");
    }

    @Override
    public Measurement run(String command, GeneratedMigrations migrations, Address database) {
        return program.run(database, migrations.scripts().toString()).measurement();
    }
}
