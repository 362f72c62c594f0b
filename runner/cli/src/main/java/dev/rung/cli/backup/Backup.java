package dev.rung.cli.backup;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A backup that can be made: the programs are there, and new enough for the server.
 *
 * @param dump {@code pg_dump}
 * @param restore {@code pg_restore}
 * @param target where to
 */
public record Backup(Program dump, Program restore, Target target) {

    /**
     * What was saved.
     *
     * @param file where
     * @param bytes how large it is
     * @param entries how many objects it lists
     * @param duration how long it took
     */
    public record Saved(Path file, long bytes, long entries, Duration duration) {}

    /**
     * Finds the programs and holds them against the server.
     *
     * @param tools where the programs are
     * @param database what to save
     * @param serverVersion the server's major version
     * @param target where to
     * @throws BackupException if a program is missing or older than the server
     * @throws dev.rung.cli.usage.UsageException if the target can't be written
     */
    public static Backup prepare(Tools tools, Database database, int serverVersion, Target target) {
        target.check();
        Surroundings surroundings = tools.surroundings();
        Map<String, String> environment = LibpqEnvironment.of(database, surroundings);
        Program dump = new Program(tools.find("pg_dump"), environment);
        Program restore = new Program(tools.find("pg_restore"), environment);
        for (Program program : new Program[] {dump, restore}) {
            int version = program.majorVersion();
            if (version < serverVersion) {
                throw new BackupException(program.name() + " is of PostgreSQL " + version
                        + ", older than the server, which is PostgreSQL " + serverVersion
                        + "; nothing was done\n  install PostgreSQL's client programs of version " + serverVersion
                        + " or newer, or name the folder that holds them with --pg-bin");
            }
        }
        return new Backup(dump, restore, target);
    }

    /**
     * Makes the backup.
     *
     * @throws BackupException if it fails; then no file was written or changed
     */
    public Saved run() {
        long start = System.nanoTime();
        try {
            Path temporary = target.temporary();
            try {
                check(dump, dump.run("--format=custom", "--no-password", "--file=" + temporary));
                Program.Result list = restore.run("--list", temporary.toString());
                check(restore, list);
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

    private void check(Program program, Program.Result result) {
        if (result.code() != 0) {
            throw new BackupException(program.name() + " failed with exit code " + result.code() + ":\n"
                    + result.printed().strip().lines().collect(Collectors.joining("\n  ", "  ", "\n"))
                    + "no backup was made; " + target.file() + " is as before");
        }
    }

    /** Comments begin with a semicolon. */
    private static long entries(String list) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .count();
    }
}
