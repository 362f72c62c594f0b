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
 * The jars and folders that hold migrations, beside what the command line itself is made of.
 *
 * @param entries all exist
 */
public record MigrationClassPath(List<Path> entries) {

    /** Copies the list. */
    public MigrationClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a class path as Java writes it.
     *
     * @param origin where it was given, for messages: {@code --classpath}
     * @param texts jars and folders, separated as the operating system does it ({@code :} or {@code ;}); {@code folder/*}
     *     is all jars in a folder
     * @param directory what relative paths start from
     * @throws UsageException if one of them doesn't exist
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

    /** Opens a class loader over the command line's own. */
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
            throw new UsageException("the class path entry \"" + entry + "\" holds Java sources, but no classes"
                    + "\n  correct " + origin + ": name the folder that the sources are compiled to, such as"
                    + " target/classes");
        }
        return List.of(path);
    }

    /** Ends at the first file that is found, so that a folder of classes is not read as a whole. */
    private static boolean holds(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException | UncheckedIOException e) {
            // Whoever loads classes from it will say what is wrong.
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
