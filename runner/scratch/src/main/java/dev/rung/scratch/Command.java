package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * @param prefix what comes before the program: it makes PostgreSQL, which refuses to run as root, believe that it doesn't
 * @param log where the program writes to
 */
record Command(List<String> prefix, Path log) {

    private static final Object ROOT = 0;
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
    private static final Duration KILL_POLL = Duration.ofMillis(5);

    Command {
        prefix = List.copyOf(prefix);
    }

    /**
     * Returns a way to run programs on files of the present user.
     *
     * @param folder a folder of the present user's
     * @throws ScratchException if that is root, and the system has no user namespaces to hide it in
     */
    static Command in(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Command plain = new Command(List.of(), log);
        if (!runsAsRoot(folder)) {
            return plain;
        }
        Command disguised = new Command(List.of("unshare", "--user"), log);
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
     * Runs a program and returns its exit code.
     *
     * @throws InterruptedException if the thread was interrupted; the program, and what it started, is ended then
     */
    int run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(ended -> ended.onExit().join());
            throw e;
        }
    }

    /** Ends a process, and returns when it is gone or {@link #KILL_LIMIT} is over. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        long deadline = System.nanoTime() + KILL_LIMIT.toNanos();
        // A process that isn't our child is polled by onExit() too, but in long intervals. One that is dead, and that
        // nobody has waited for, still counts as alive; it has no command any more.
        while (process.isAlive() && process.info().command().isPresent() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(KILL_POLL.toNanos());
        }
    }

    /** Returns the last lines of what the programs said. */
    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
