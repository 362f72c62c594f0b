package dev.rung.benchmarks.program;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs Liquibase through its Java API, without a log. */
public final class LiquibaseProgram {

    private LiquibaseProgram() {}

    /**
     * Runs a command.
     *
     * @param arguments the JDBC URL, the user, the changelog, and the command: {@code migrate}, {@code status} or {@code
     *     validate}
     */
    public static void main(String[] arguments) throws Exception {
        silence();
        run(Login.of(arguments), Path.of(arguments[2]), arguments[3]);
    }

    static void run(Login login, Path changelog, String command) throws Exception {
        try (DirectoryResourceAccessor files = folderOf(changelog)) {
            Map<String, Object> values =
                    Map.of(Scope.Attr.resourceAccessor.name(), files, Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(values, () -> execute(login, changelog, command));
        }
    }

    private static void execute(Login login, Path changelog, String command) throws Exception {
        new CommandScope(nameOf(command))
                .addArgumentValue("url", login.url())
                .addArgumentValue("username", login.user())
                .addArgumentValue("password", login.password())
                .addArgumentValue("changelogFile", String.valueOf(changelog.getFileName()))
                .setOutput(OutputStream.nullOutputStream())
                .execute();
    }

    private static String nameOf(String command) {
        return switch (command) {
            case "migrate" -> "update";
            case "status", "validate" -> command;
            default -> throw new IllegalArgumentException("unknown command: " + command);
        };
    }

    private static DirectoryResourceAccessor folderOf(Path changelog) throws IOException {
        return new DirectoryResourceAccessor(
                Objects.requireNonNull(changelog.toAbsolutePath().getParent()));
    }

    /** Removes all handlers of java.util.logging, which Liquibase logs to, and turns its telemetry off. */
    static void silence() {
        LogManager.getLogManager().reset();
        System.setProperty("liquibase.analytics.enabled", "false");
    }
}
