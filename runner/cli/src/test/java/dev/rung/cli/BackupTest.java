package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that a backup is a complete file or none. Shell scripts take the place of programs that are too old or fail half-way.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a Unix shell")
final class BackupTest {

    private static final int SERVER = ScratchServer.shared().majorVersion();
    private static final String PATH = Objects.requireNonNullElse(System.getenv("PATH"), "");

    @TempDir
    private Path folder;

    @TempDir
    private Path bin;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP).with("PATH", PATH);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_backup_is_made_by_the_installed_programs() throws IOException {
        assumeTrue(installed() >= SERVER, () -> "pg_dump is missing or older than the server: " + installed());
        shell.in(folder).run("migrate");
        Result result = shell.run("backup app.dump");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .matches("saved .* as " + database.user() + " to app\\.dump: \\d+ objects, \\d+ bytes," + " in .*\n");
        assertThat(folder.resolve("app.dump")).isNotEmptyFile();
        assertThat(left()).containsExactly("app.dump");
    }

    @Test
    void an_installed_program_that_is_older_than_the_server_is_refused() throws IOException {
        assumeTrue(installed() > 0 && installed() < SERVER, () -> "pg_dump is missing or new enough: " + installed());
        assertFails(shell.in(folder).run("backup app.dump"), 1, """
            error: pg_dump has version %d, but the server has the newer version %d; nothing was done
              install PostgreSQL's client programs of version %d or newer, or name the folder that contains them with --pg-bin
            """.formatted(installed(), SERVER, SERVER));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_program_that_is_missing_is_named() throws IOException {
        assertFails(shell.in(folder).with("PATH", bin.toString()).run("backup app.dump"), 1, """
            error: pg_dump isn't on the PATH, so no backup can be made; nothing was done
              install PostgreSQL's client programs, or name the folder that contains them with --pg-bin
            """);
        script("pg_dump", 99, "exit 0");
        assertFails(shell.run("backup app.dump --pg-bin " + bin), 1, """
            error: pg_restore isn't in %s, so no backup can be made; nothing was done
              install PostgreSQL's client programs, or name the folder that contains them with --pg-bin
            """.formatted(bin));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_program_that_is_older_than_the_server_is_refused() throws IOException {
        script("pg_dump", 99, "exit 0");
        script("pg_restore", 9, "exit 0");
        assertThat(run("backup app.dump").err())
                .startsWith("error: pg_restore has version 9, but the server has the newer version ");
        script("pg_dump", 99, "exit 0");
        Files.writeString(bin.resolve("pg_dump"), "#!/bin/sh\necho something else\n");
        assertThat(run("backup app.dump").err()).contains("doesn't print a version, so it isn't PostgreSQL's pg_dump");
        assertThat(left()).isEmpty();
    }

    @Test
    void an_existing_file_is_replaced_only_with_overwrite() throws IOException {
        workingScripts();
        Files.writeString(folder.resolve("app.dump"), "precious");
        assertFails(run("backup app.dump"), 2, """
            error: the file "%s" already exists; nothing was done
              name another file, or add --overwrite
            """.formatted(folder.resolve("app.dump")));
        assertThat(folder.resolve("app.dump")).hasContent("precious");
        assertThat(run("backup app.dump --overwrite").code()).isZero();
        assertThat(folder.resolve("app.dump")).hasContent("archive");
        assertThat(left()).containsExactly("app.dump");
    }

    @Test
    void a_file_that_can_not_be_written_is_refused() {
        assertFails(run("backup nowhere/app.dump"), 2, """
            error: the folder "%s" for the backup doesn't exist; nothing was done
            """.formatted(folder.resolve("nowhere")));
        assertFails(run("backup ."), 2, """
            error: the backup file "%s" is a folder; nothing was done
            """.formatted(folder.resolve(".")));
    }

    @Test
    void nothing_half_written_stays() throws IOException {
        script("pg_dump", 99, "echo half > ${3#--file=}; echo 'pg_dump: error: connection lost' >&2; exit 3");
        script("pg_restore", 99, "exit 0");
        Files.writeString(folder.resolve("app.dump"), "precious");
        assertFails(run("backup app.dump --overwrite"), 1, """
            error: pg_dump failed with exit code 3:
              pg_dump: error: connection lost
            no backup was made; %s is as before
            """.formatted(folder.resolve("app.dump")));
        assertThat(folder.resolve("app.dump")).hasContent("precious");
        assertThat(left()).containsExactly("app.dump");
    }

    @Test
    void a_backup_that_can_not_be_listed_is_none() throws IOException {
        workingScripts();
        script("pg_restore", 99, "echo 'pg_restore: error: input file is too short' >&2; exit 1");
        Result result = run("backup app.dump --format json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("\"kind\" : \"backup_failed\"", "input file is too short");
        assertThat(left()).isEmpty();
    }

    @Test
    void the_password_is_in_the_environment_of_the_program_alone() throws IOException {
        workingScripts();
        // A server with trust authentication accepts any password.
        String password = database.password().isEmpty() ? "hunter2" : database.password();
        Result result =
                shell.in(folder).with("RUNG_PASSWORD", password).run("backup app.dump --verbose --pg-bin " + bin);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out() + result.err()).doesNotContain(password + " ", ":" + password);
        assertThat(Files.readString(bin.resolve("arguments")))
                .matches("--format=custom --no-password --file=\\S+/\\.app\\.dump\\.\\d+\\.part"
                        + " --lock-wait-timeout=60000 --dbname=keepalives_idle=10 keepalives_interval=5"
                        + " keepalives_count=4 tcp_user_timeout=30000\n");
        assertThat(Files.readString(bin.resolve("environment")).lines())
                .contains("PGPASSWORD=" + password, "PGUSER=" + database.user(), "PGDATABASE=" + database.name())
                .noneMatch(line -> line.startsWith("RUNG_"));
    }

    @Test
    void the_role_is_taken_on_by_the_program_too() throws IOException {
        workingScripts();
        Result result = shell.in(folder).with("RUNG_ROLE", "the owner").run("backup app.dump --pg-bin " + bin);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(bin.resolve("environment")).lines()).contains("PGOPTIONS=-c role=the\\ owner");
    }

    @Test
    void the_program_is_told_the_address_that_everything_else_has() throws IOException {
        workingScripts();
        URI server = URI.create(database.url().substring("jdbc:".length()));
        String misleading = "jdbc:postgresql://elsewhere:1/another?PGHOST=" + server.getHost() + "&PGPORT="
                + server.getPort() + "&PGDBNAME=" + database.name();
        String address = server.getHost() + ":" + server.getPort();
        Result result =
                shell.in(folder).with("RUNG_URL", misleading).run("backup a.dump --format json --pg-bin " + bin);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"host\" : \"" + address + "\"", "\"name\" : \"" + database.name() + "\"");
        assertThat(Files.readString(bin.resolve("environment")).lines())
                .contains(
                        "PGHOST=" + server.getHost(),
                        "PGHOSTADDR=" + InetAddress.getByName(server.getHost()).getHostAddress(),
                        "PGPORT=" + server.getPort(),
                        "PGDATABASE=" + database.name());
    }

    @Test
    void a_backup_of_one_of_several_servers_is_refused() {
        String url = "postgresql://db1,db2:6432/app?targetServerType=preferSecondary";
        String message = """
            error: the database is on one of several servers, db1:5432,db2:6432, so a backup could be of another one; nothing was done
              name one host in RUNG_URL
            """;
        assertFails(shell.with("RUNG_URL", url).run("backup app.dump"), 2, message);
        assertFails(shell.run("migrate --backup app.dump"), 2, message);
        assertFails(
                shell.with("RUNG_URL", "postgresql://db/app?socketFactory=a.B").run("backup app.dump"), 2, """
                error: socketFactory chooses the server, so PostgreSQL's programs may connect to another one; nothing was done
                  remove it from RUNG_URL
                """);
    }

    @Test
    void a_backup_that_waits_for_a_lock_says_for_whom_and_is_tried_again() throws Exception {
        workingScripts();
        shell.in(folder).run("migrate --to 2");
        // Waits like pg_dump, until the test's own attempt to take the lock has timed out.
        script(
                "pg_dump",
                99,
                "env > " + bin + "/environment; while [ ! -e " + bin + "/refused ]; do sleep 0.05; done; rm " + bin
                        + "/refused; echo 'pg_dump: error: canceling statement due to lock timeout'; exit 1");
        try (Connection holder = database.connect();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table shop.orders");
            Future<?> waiting = threads.submit(() -> {
                for (int attempt = 1; attempt <= 2; attempt++) {
                    waitLikeTheDump();
                }
                return null;
            });
            Result result = run("migrate --backup app.dump --lock-timeout 1s --attempts 2");
            waiting.get();
            assertThat(result.out())
                    .contains("the backup is waiting for the AccessShareLock on shop.orders, behind pid ")
                    .contains(
                            "the backup didn't get the AccessShareLock on shop.orders; retrying, attempt 2 of" + " 2");
            assertThat(result.err())
                    .startsWith("error: pg_dump failed with exit code 1:\n")
                    .contains("\nit waited for the AccessShareLock on shop.orders, behind pid ")
                    .contains("\nwait until that session ends its transaction, or raise --lock-timeout\n")
                    .endsWith("app.dump is as before\n");
            assertThat(result.code()).isEqualTo(1);
        }
    }

    /** Waits for the lock on the table, under the application name of the current attempt. */
    private void waitLikeTheDump() throws Exception {
        Path environment = bin.resolve("environment");
        while (!Files.exists(environment) || Files.readString(environment).isEmpty()) {
            Thread.sleep(20);
        }
        Thread.sleep(50);
        String name = Files.readString(environment)
                .lines()
                .filter(line -> line.startsWith("PGAPPNAME="))
                .findFirst()
                .orElseThrow()
                .substring("PGAPPNAME=".length());
        Files.delete(environment);
        try (Connection dump = database.connect();
                Statement statement = dump.createStatement()) {
            dump.setAutoCommit(false);
            statement.execute("set application_name to '" + name + "'");
            statement.execute("set lock_timeout to '1200ms'");
            statement.execute("lock table shop.orders in access share mode");
        } catch (SQLException e) {
            Files.writeString(bin.resolve("refused"), "");
        }
    }

    @Test
    void a_backup_as_json() throws IOException {
        workingScripts();
        Golden.assertMatches("backup-json", run("backup app.dump --format json"));
    }

    @Test
    void migrate_saves_the_database_first() throws IOException {
        workingScripts();
        Result result = run("migrate --backup before.dump");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .containsSubsequence("saved ", " to before.dump: 2 objects, 8 bytes, in ", "4 migrations applied");
        assertThat(run("migrate --backup before.dump").out())
                .startsWith("nothing is pending, so no backup is made\n")
                .endsWith("nothing to do\n");
    }

    @Test
    void migrate_applies_nothing_without_the_backup() throws IOException {
        workingScripts();
        script("pg_dump", 99, "exit 1");
        assertThat(run("migrate --backup before.dump").code()).isEqualTo(1);
        assertThat(run("status").out()).contains("4 pending");
        assertThat(left()).isEmpty();
    }

    private Result run(String command) {
        String tools = command.contains("--pg-bin") || command.startsWith("status") ? "" : " --pg-bin " + bin;
        return shell.in(folder).run(command + tools);
    }

    private void workingScripts() throws IOException {
        script(
                "pg_dump",
                99,
                "echo \"$@\" > " + bin + "/arguments; env > " + bin + "/environment; echo archive > ${3#--file=}");
        script("pg_restore", 99, "printf ';\\n; Archive created\\n\\n1; 2 TABLE shop a\\n2; 3 TABLE shop b\\n'");
    }

    private void script(String name, int version, String body) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(
                file,
                "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '" + name + " (PostgreSQL) " + version
                        + ".1'; exit 0; fi\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    /** The major version of the {@code pg_dump} on the {@code PATH}, or 0. */
    private static int installed() {
        try {
            Process process = new ProcessBuilder("pg_dump", "--version").start();
            String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Integer.parseInt(text.replaceAll("(?s).*\\(PostgreSQL\\) (\\d+).*", "$1"));
        } catch (IOException e) {
            return 0;
        }
    }

    private static void assertFails(Result result, int code, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }
}
