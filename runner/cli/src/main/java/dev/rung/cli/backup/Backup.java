package dev.rung.cli.backup;

import dev.rung.cli.connection.Database;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.settings.Liveness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A prepared backup: the programs exist, and their versions suit the server. */
public final class Backup {

    private static final int SUFFIX = 8;

    private final Database database;
    private final Liveness liveness;
    private final String application;
    private final Program dump;
    private final Program restore;
    private final BackupFile target;

    private Backup(Database database, Liveness liveness, Tools tools, BackupFile target) {
        this.database = database;
        this.liveness = liveness;
        // Distinguishes this backup from others of the same database.
        this.application = "rung backup " + UUID.randomUUID().toString().substring(0, SUFFIX);
        Map<String, String> environment = LibpqEnvironment.of(database, application, tools.surroundings());
        this.dump = new Program(tools.find("pg_dump"), environment);
        this.restore = new Program(tools.find("pg_restore"), environment);
        this.target = target;
    }

    /**
     * A finished backup.
     *
     * @param file the backup file
     * @param bytes the size of the file
     * @param entries the number of objects in it
     * @param duration the time that the backup took
     */
    public record Saved(Path file, long bytes, long entries, Duration duration) {}

    /**
     * Finds the programs and compares their versions with the server's.
     *
     * @param tools finds the programs
     * @param database the database to save; on one server
     * @param liveness when the server counts as lost
     * @param serverVersion the server's major version
     * @param target the file to write
     * @throws BackupException if a program is missing or older than the server
     * @throws dev.rung.cli.usage.UsageException if the target can't be written
     */
    public static Backup prepare(
            Tools tools, Database database, Liveness liveness, int serverVersion, BackupFile target) {
        target.check();
        Backup backup = new Backup(database, liveness, tools, target);
        for (Program program : new Program[] {backup.dump, backup.restore}) {
            int version = program.majorVersion();
            if (version < serverVersion) {
                throw new BackupException(program.name() + " has version " + version
                        + ", but the server has the newer version " + serverVersion
                        + "; nothing was done\n  install PostgreSQL's client programs of version " + serverVersion
                        + " or newer, or name the folder that contains them with --pg-bin");
            }
        }
        return backup;
    }

    /**
     * Makes the backup.
     *
     * @param patience the wait for locks
     * @param whenWaiting receives messages about waits for locks
     * @throws BackupException if the backup fails; no file was written or changed
     */
    public Saved run(LockPatience patience, Consumer<String> whenWaiting) {
        long start = System.nanoTime();
        try {
            Path temporary = target.temporary();
            try {
                dump(temporary, patience, whenWaiting);
                Program.Result list = restore.run("--list", temporary.toString());
                check(restore, list, Optional.empty());
                long bytes = Files.size(temporary);
                target.accept(temporary);
                return new Saved(
                        target.file(), bytes, entries(list.printed()), Duration.ofNanos(System.nanoTime() - start));
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new BackupException("the backup can't be written: " + e + "; " + target.file() + " is as before", e);
        }
    }

    private void dump(Path file, LockPatience patience, Consumer<String> whenWaiting) {
        for (int attempt = 1; ; attempt++) {
            Program.Result result;
            Optional<LockWait> wait;
            try (DumpWatch watch = DumpWatch.start(database.lostAfter(liveness), application, whenWaiting)) {
                result = dump.run(arguments(file, patience).toArray(String[]::new));
                wait = watch.justNow();
            }
            if (result.code() == 0) {
                return;
            }
            if (wait.isEmpty() || attempt == patience.retries().attempts()) {
                check(dump, result, wait);
            }
            Duration pause = patience.pauseAfter(attempt);
            whenWaiting.accept("the backup didn't get the " + wait.orElseThrow().lock() + "; retrying, attempt "
                    + (attempt + 1) + " of " + patience.retries().attempts());
            sleep(pause);
        }
    }

    /** The arguments of {@code pg_dump}. Password, host and user are passed by environment variables instead. */
    private List<String> arguments(Path file, LockPatience patience) {
        List<String> arguments = new ArrayList<>(List.of("--format=custom", "--no-password", "--file=" + file));
        if (!patience.timeout().isZero()) {
            arguments.add("--lock-wait-timeout=" + patience.timeout().toMillis());
        }
        if (liveness.isLimited()) {
            arguments.add("--dbname=keepalives_idle=" + liveness.keepaliveIdle() + " keepalives_interval="
                    + liveness.keepaliveInterval() + " keepalives_count=" + liveness.keepaliveCount()
                    + " tcp_user_timeout=" + liveness.silence().toMillis());
        }
        return arguments;
    }

    private void check(Program program, Program.Result result, Optional<LockWait> wait) {
        if (result.code() != 0) {
            throw new BackupException(program.name() + " failed with exit code " + result.code() + ":\n"
                    + result.printed().strip().lines().collect(Collectors.joining("\n  ", "  ", "\n"))
                    + wait.map(Backup::explain).orElse("") + "no backup was made; " + target.file() + " is as before");
        }
    }

    private static String explain(LockWait wait) {
        return "it waited for the " + wait.lock() + ", behind " + wait.who()
                + "\nwait until that session ends its transaction, or raise --lock-timeout\n";
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupException("the backup was interrupted; " + target.file() + " is as before", e);
        }
    }

    /** Counts the lines that are neither blank nor comments, which begin with a semicolon. */
    private static long entries(String list) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .count();
    }
}
