package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to run PostgreSQL's programs.
 *
 * @param prefix what comes before the program: it makes PostgreSQL, which refuses to run as root, believe that it doesn't
 * @param log where the programs write to
 */
record LoggedCommand(List<String> prefix, Path log) {

    private static final Object ROOT = 0;
    private static final int LAST_LINES = 10;

    LoggedCommand {
        prefix = List.copyOf(prefix);
    }

    /**
     * Returns a way to run programs on files of the present user.
     *
     * @param folder a folder of the present user's, for the log
     * @throws ScratchException if that is root, and the system has no user namespaces to hide it in
     */
    static LoggedCommand in(Path folder) throws IOException {
        Path log = folder.resolve("log");
        LoggedCommand plain = new LoggedCommand(List.of(), log);
        if (!runsAsRoot(folder)) {
            return plain;
        }
        LoggedCommand disguised = new LoggedCommand(List.of("unshare", "--user"), log);
        if (disguised.run(Path.of("true")) != 0) {
            throw new ScratchException(
                    "PostgreSQL refuses to run as root, and this system has no user namespaces to hide"
                            + " that in: run as another user, or name a server in RUNG_TEST_URL");
        }
        return disguised;
    }

    private static boolean runsAsRoot(Path ownFile) throws IOException {
        return Files.getFileStore(ownFile).supportsFileAttributeView("unix")
                && ROOT.equals(Files.getAttribute(ownFile, "unix:uid"));
    }

    /**
     * Runs a program to its end and returns its exit code. An interrupt of the thread doesn't cut it short: a program of
     * PostgreSQL that is killed leaves shared memory behind.
     */
    int run(Path program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        return builder.start().onExit().join().exitValue();
    }

    /** Returns the last lines of what the programs said. */
    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
}
