package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs and logs their output.
 *
 * @param prefix the words before the program; they hide from PostgreSQL that it runs as root, which it would refuse
 * @param log the file that the programs write to
 */
record LoggedCommand(List<String> prefix, Path log) {

    private static final Object ROOT = 0;
    private static final int LAST_LINES = 10;

    LoggedCommand {
        prefix = List.copyOf(prefix);
    }

    /**
     * Creates a command for files of the current user.
     *
     * @param folder a folder of the current user, for the log
     * @throws ScratchException if the user is root, and the system doesn't support user namespaces
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
                    "PostgreSQL refuses to run as root, and this system doesn't support user namespaces, which would"
                            + " hide that: run as another user, or set RUNG_TEST_URL to a server");
        }
        return disguised;
    }

    private static boolean runsAsRoot(Path ownFile) throws IOException {
        return Files.getFileStore(ownFile).supportsFileAttributeView("unix")
                && ROOT.equals(Files.getAttribute(ownFile, "unix:uid"));
    }

    /**
     * Runs a program to its end and returns its exit code. An interrupt of the thread doesn't stop it, because a killed
     * program of PostgreSQL leaves shared memory behind.
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

    /** Returns the last lines of the programs' output. */
    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
}
