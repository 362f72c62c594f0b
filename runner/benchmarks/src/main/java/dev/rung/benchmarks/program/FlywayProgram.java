package dev.rung.benchmarks.program;

import java.nio.file.Path;
import java.util.logging.LogManager;
import org.flywaydb.core.Flyway;

/** Runs Flyway through its Java API, without a log. */
public final class FlywayProgram {

    private FlywayProgram() {}

    /**
     * Runs a command.
     *
     * @param arguments the JDBC URL, the user, the folder with the scripts, and the command: {@code migrate}, {@code
     *     status} or {@code validate}
     */
    public static void main(String[] arguments) {
        silence();
        Flyway flyway = configure(Login.of(arguments), Path.of(arguments[2]));
        switch (arguments[3]) {
            case "migrate" -> flyway.migrate();
            case "status" -> flyway.info().all();
            case "validate" -> flyway.validate();
            default -> throw new IllegalArgumentException("unknown command: " + arguments[3]);
        }
    }

    static Flyway configure(Login login, Path folder) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("filesystem:" + folder)
                .schemas("bench")
                .load();
    }

    /** Removes all handlers of java.util.logging, which Flyway logs to if there is no other log. */
    static void silence() {
        LogManager.getLogManager().reset();
    }
}
