package dev.rung.cli.classpath;

import dev.rung.cli.usage.UsageException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars and folders that contain migrations, in addition to the command line's own class path.
 *
 * @param entries existing jars and folders
 */
public record MigrationClassPath(List<Path> entries) {

    /** Copies the list. */
    public MigrationClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * Parses a class path in Java's syntax.
     *
     * @param origin where it was given, for messages: {@code --classpath}
     * @param texts jars and folders, separated by the operating system's path separator ({@code :} or {@code ;});
     *     {@code folder/*} stands for all jars in a folder
     * @param directory the base of relative paths
     * @throws UsageException if an entry doesn't exist, or isn't a jar or a folder of classes
     */
    public static MigrationClassPath parse(String origin, List<String> texts, Path directory) {
        List<Path> entries = new ArrayList<>();
        for (String text : texts) {
            for (String entry : text.split(File.pathSeparator, -1)) {
                if (!entry.isBlank()) {
                    entries.addAll(entriesOf(origin, entry, directory));
                }
            }
        }
        return new MigrationClassPath(entries);
    }

    /** Opens a class loader whose parent is the command line's own. */
    public URLClassLoader open() {
        return new URLClassLoader(
                "rung-migrations",
                entries.stream().map(MigrationClassPath::url).toArray(URL[]::new),
                MigrationClassPath.class.getClassLoader());
    }

    private static List<Path> entriesOf(String origin, String entry, Path directory) {
        if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*")) {
            String folder = entry.substring(0, entry.length() - 1);
            return jarsIn(origin, directory.resolve(folder));
        }
        Path path = directory.resolve(entry);
        if (!Files.exists(path)) {
            throw new UsageException("the class path entry \"" + entry + "\" does not exist"
                    + "\n  build the project, or correct " + origin
                    + ": jars and folders, separated by " + File.pathSeparator);
        }
        if (Files.isRegularFile(path) && !entry.endsWith(".jar")) {
            throw new UsageException(
                    "the class path entry \"" + entry + "\" is neither a folder nor a jar" + "\n  correct " + origin);
        }
        if (Files.isDirectory(path) && !holds(path, ".class") && holds(path, ".java")) {
            throw new UsageException("the class path entry \"" + entry + "\" contains Java sources, but no classes"
                    + "\n  correct " + origin + ": name the folder that the sources are compiled to, such as"
                    + " target/classes");
        }
        return List.of(path);
    }

    /**
     * Whether a folder contains a file with an ending. Stops at the first match, so it doesn't read a whole folder of classes.
     */
    private static boolean holds(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException | UncheckedIOException e) {
            // Loading classes from the folder reports the problem.
            return false;
        }
    }

    private static List<Path> jarsIn(String origin, Path folder) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            List<Path> found = new ArrayList<>();
            jars.forEach(found::add);
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new UsageException(
                    "the folder \"" + folder + "\" of the class path can't be read" + "\n  correct " + origin);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every path has a URL: " + path, e);
        }
    }
}
