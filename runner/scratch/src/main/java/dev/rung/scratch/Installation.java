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
 * PostgreSQL's unpacked programs, and an empty cluster. Each server is started on a copy of the cluster.
 *
 * @param folder contains {@code bin}, {@code lib}, {@code share} and {@code cluster}
 */
record Installation(Path folder) {

    private static final int FIRST_WITH_BUILTIN_LOCALES = 17;
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    static final String SUPERUSER = "postgres";

    /** A part of the folder's name; raise it when the contents are created differently. */
    private static final int LAYOUT = 1;

    /** A file lock excludes other JVMs, but not other threads of this JVM. */
    private static final Lock ONE_THREAD = new ReentrantLock();

    /** Returns the folder that keeps installations between runs. */
    static Path defaultCache() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute) // The XDG specification requires that a relative path is ignored.
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("rung").resolve("embedded-postgres");
    }

    /**
     * Returns the installation for this platform from a cache, and creates it there if it doesn't exist.
     *
     * @param whenUnpacking called before it is created
     * @throws ScratchException if the class path contains no programs for this platform, or they don't run
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
                return; // Another process created it while this one waited.
            }
            whenUnpacking.run();
            // The folder gets its final name when it is complete, because others use it as soon as it exists.
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
                // Messages and the order of text must be the same on every machine.
                "--encoding=UTF8",
                "--locale=C"));
        if (majorVersion(command) >= FIRST_WITH_BUILTIN_LOCALES) {
            arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (command.run(program("initdb"), arguments.toArray(String[]::new)) != 0) {
            throw new ScratchException("initdb failed:" + System.lineSeparator() + command.lastWords());
        }
    }

    /** Reads the version from the output of the program: {@code postgres (PostgreSQL) 18.6}. */
    private int majorVersion(LoggedCommand command) throws IOException {
        command.run(program("postgres"), "--version");
        Matcher version = VERSION.matcher(command.lastWords());
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** Returns the path of a program, such as {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    Path program(String name) {
        String suffix = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
        return folder.resolve("bin").resolve(name + suffix);
    }

    /** Returns the empty cluster, which each server copies. */
    Path cluster() {
        return folder.resolve("cluster");
    }
}
