package dev.rung.cli.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of PostgreSQL's programs. It is stopped when this process ends.
 *
 * @param file the executable
 * @param environment all its environment variables; may contain a password
 */
record Program(Path file, Map<String, String> environment) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** The exit code and the output of a run. */
    record Result(int code, String printed) {}

    /** The program's name. */
    String name() {
        return file.getFileName().toString();
    }

    /** The program's major version. */
    int majorVersion() {
        Result result = run("--version");
        Matcher version = VERSION.matcher(result.printed());
        if (!version.find()) {
            throw new BackupException(file + " doesn't print a version, so it isn't PostgreSQL's " + name()
                    + "; nothing was done\n  name the folder that contains it with --pg-bin");
        }
        return Integer.parseInt(version.group(1));
    }

    /** Runs the program without input and waits for its end. The result contains standard output and standard error, merged. */
    Result run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return await(builder.start());
        } catch (IOException e) {
            throw new BackupException(file + " can't be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupException(name() + " was interrupted", e);
        }
    }

    private static Result await(Process process) throws IOException, InterruptedException {
        Thread end = new Thread(process::destroyForcibly, "rung-end-of-backup");
        Runtime.getRuntime().addShutdownHook(end);
        try (InputStream printed = process.getInputStream()) {
            process.getOutputStream().close();
            String text = new String(printed.readAllBytes(), UTF_8);
            return new Result(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
            removeHook(end);
        }
    }

    private static void removeHook(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is already shutting down, and the hook is running.
            Objects.requireNonNull(e);
        }
    }

    /** Returns the file only, because the environment may contain a password. */
    @Override
    public String toString() {
        return file.toString();
    }
}
