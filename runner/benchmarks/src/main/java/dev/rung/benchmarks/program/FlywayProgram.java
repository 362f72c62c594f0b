package dev.rung.benchmarks.program;

import java.nio.file.Path;
import java.util.logging.LogManager;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Runs Flyway through its Java API, without a log. */
public final class FlywayProgram {

    /** The number of migrations in a transaction. It is limited by the locks that the server has room for. */
    private static final int GROUP = 500;

    private FlywayProgram() {}

    /**
     * Runs a command.
     *
     * @param arguments the JDBC URL, the user, the folder with the scripts, and the command: {@code migrate}, {@code
     *     migrate-in-groups}, {@code status} or {@code validate}
     */
    public static void main(String[] arguments) {
        silence();
        Login login = Login.of(arguments);
        Path folder = Path.of(arguments[2]);
        Flyway flyway = configure(login, folder).load();
        switch (arguments[3]) {
            case "migrate" -> flyway.migrate();
            case "migrate-in-groups" -> migrateInGroups(login, folder);
            case "status" -> flyway.info().all();
            case "validate" -> flyway.validate();
            default -> throw new IllegalArgumentException("unknown command: " + arguments[3]);
        }
    }

    static FluentConfiguration configure(Login login, Path folder) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("filesystem:" + folder)
                .schemas("bench");
    }

    /** Applies all migrations, many of them in each transaction. The history is the same as otherwise. */
    private static void migrateInGroups(Login login, Path folder) {
        MigrationInfo[] pending = configure(login, folder).load().info().pending();
        for (int i = 0; i < pending.length; i += GROUP) {
            MigrationInfo last = pending[Math.min(i + GROUP, pending.length) - 1];
            configure(login, folder)
                    .group(true)
                    .target(last.getVersion())
                    .load()
                    .migrate();
        }
    }

    /** Removes all handlers of java.util.logging, which Flyway logs to if there is no other log. */
    static void silence() {
        LogManager.getLogManager().reset();
    }
}
