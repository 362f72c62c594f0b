package dev.rung.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive of a distribution for a Java.
 *
 * @param home the folder of the distribution
 * @param key the name of the archive; it changes with the jars and with the Java
 * @param cache the user's folder for archives; empty if the user has no home
 */
public record Archive(Path home, String key, Optional<Path> cache) {

    private static final String ENDING = ".jsa";
    private static final String INCOMPLETE = ".tmp";
    private static final String FAILED = ".failed";

    /** Longer than it takes to create an archive on a slow machine. */
    private static final Duration LONGEST_CREATION = Duration.ofMinutes(10);

    /** The archive that the launcher names in system properties; empty without the launcher, or if the archive is turned off. */
    public static Optional<Archive> ofProcess() {
        String key = System.getProperty("rung.archive.key", "");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Caches caches = Caches.ofProcess().orElseThrow();
        return Optional.of(new Archive(caches.home(), key, caches.ofUser().map(folder -> folder.resolve("archives"))));
    }

    /** The folders in which the launcher looks for the archive, in order. */
    public List<Path> folders() {
        return Stream.concat(Stream.of(home.resolve("archives")), cache.stream())
                .toList();
    }

    /** The classes to put into the archive. */
    Path classes() {
        return home.resolve("lib").resolve("classes");
    }

    Path fileIn(Path folder) {
        return folder.resolve(key + ENDING);
    }

    /** The mark of an archive that couldn't be created. */
    Path failureIn(Path folder) {
        return folder.resolve(key + FAILED);
    }

    /** Creates an empty file to write to. */
    Path incompleteIn(Path folder) throws IOException {
        return Files.createTempFile(folder, key + "-", INCOMPLETE);
    }

    /** Whether no process has created the archive, is creating it, or has failed to. */
    boolean isUntried() {
        return folders().stream()
                .noneMatch(folder -> Files.exists(fileIn(folder))
                        || Files.exists(failureIn(folder))
                        || filesIn(folder).stream().anyMatch(this::isBeingWritten));
    }

    private boolean isBeingWritten(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(key) && name.endsWith(INCOMPLETE) && !isOld(file);
    }

    /** Whether a file is what a process that was killed left behind. */
    static boolean isLeftover(Path file) {
        return file.getFileName().toString().endsWith(INCOMPLETE) && isOld(file);
    }

    static boolean isArchive(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static boolean isOld(Path file) {
        return timeOf(file).isBefore(Instant.now().minus(LONGEST_CREATION));
    }

    /** The time of the last change of a file; the distant past if the file is gone. */
    static Instant timeOf(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MIN;
        }
    }

    /** The files in a folder; none if it can't be read. */
    static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
