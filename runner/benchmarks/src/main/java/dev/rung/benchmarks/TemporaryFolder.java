package dev.rung.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is deleted when it is closed, or when the JVM is interrupted by Ctrl-C.
 *
 * @param path the folder
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create() {
        try {
            TemporaryFolder folder = new TemporaryFolder(
                    Files.createTempDirectory("rung-benchmarks-").toRealPath());
            Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "temporary-folder"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates an empty folder in this one. */
    Path subfolder(String name) {
        try {
            return Files.createDirectory(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and everything in it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder. Further calls do nothing. */
    @Override
    public void close() {
        if (Files.exists(path)) {
            delete(path);
        }
    }
}
