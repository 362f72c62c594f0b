package dev.rung.cli.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Creates an archive. It writes the archive under another name and renames it, so that two processes may do so at the same time,
 * and a process that is killed leaves no archive that a run would use.
 *
 * @param archive names the files
 */
public record ArchiveMaker(Archive archive) {

    /** The number of archives in a folder: of this distribution and of others, for this Java and for others. */
    private static final int KEPT = 3;

    private static final int LAST_LINES = 5;

    /** A finished archive. */
    public record Made(Path file, long bytes, Duration duration) {}

    /**
     * Creates the archive, in the first folder that is writable.
     *
     * @param folders the folders to try; not empty
     * @throws ArchiveException if that fails
     */
    public Made make(List<Path> folders) {
        long start = System.nanoTime();
        IOException refused = null;
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
                removeLeftovers(folder);
                Path file = makeIn(folder);
                removeOldest(folder);
                return new Made(file, Files.size(file), Duration.ofNanos(System.nanoTime() - start));
            } catch (IOException e) {
                refused = e;
            }
        }
        throw new ArchiveException(
                "no folder for the archive can be written: "
                        + folders.stream().map(Path::toString).collect(joining(", "))
                        + "\n  run rung prepare as a user who may write one of them, or name another one by"
                        + " XDG_CACHE_HOME",
                refused);
    }

    private Path makeIn(Path folder) throws IOException {
        Path incomplete = archive.incompleteIn(folder);
        Path classes = archive.incompleteIn(folder);
        try {
            Files.write(classes, classes());
            run(
                    folder,
                    "-Xshare:dump",
                    // Older JVMs can't archive objects with another garbage collector.
                    "-XX:+UseG1GC",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + incomplete);
            run(folder, "-XX:+UseSerialGC", "-Xshare:on", "-XX:SharedArchiveFile=" + incomplete, "-version");
            Path file = archive.fileIn(folder);
            Files.move(incomplete, file, ATOMIC_MOVE);
            Files.deleteIfExists(archive.failureIn(folder));
            return file;
        } finally {
            Files.deleteIfExists(incomplete);
            Files.deleteIfExists(classes);
        }
    }

    /** The classes that every program loads, from a list that is part of the JDK, and those that a run of Rung loads. */
    private List<String> classes() throws IOException {
        Path common = Path.of(System.getProperty("java.home"), "lib", "classlist");
        try (Stream<String> ofJava = Files.exists(common) ? Files.lines(common) : Stream.empty();
                Stream<String> ofRung = Files.lines(archive.classes())) {
            return Stream.concat(ofJava, ofRung)
                    .filter(line -> !line.startsWith("#"))
                    .distinct()
                    .toList();
        }
    }

    /** Runs Java on the class path of this process. */
    private void run(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // The launcher's options that an archive depends on.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream printed = process.getInputStream()) {
            process.getOutputStream().close();
            String text = new String(printed.readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                Files.writeString(archive.failureIn(folder), text);
                throw new ArchiveException(
                        "Java can't create the archive\n" + lastLines(text)
                                + "\n  Rung runs without it; report this with the version of Java",
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException("the creation of the archive was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String lastLines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .map(line -> "  " + line)
                .collect(joining("\n"));
    }

    private static void removeLeftovers(Path folder) throws IOException {
        for (Path file : Archive.filesIn(folder)) {
            if (Archive.isLeftover(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes all archives but the newest. A run that uses one of them isn't affected. */
    private static void removeOldest(Path folder) throws IOException {
        List<Path> oldest = Archive.filesIn(folder).stream()
                .filter(Archive::isArchive)
                .sorted(Comparator.comparing(Archive::timeOf).reversed())
                .skip(KEPT)
                .toList();
        for (Path file : oldest) {
            Files.deleteIfExists(file);
        }
    }
}
