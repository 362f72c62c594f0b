package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import dev.rung.engine.model.Action.ChooseSource;
import dev.rung.engine.model.Message;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder with the sources of a package.
 *
 * @param path the folder
 * @param packageName the package
 */
public record SourceFolder(Path path, String packageName) {

    /** The source root of Maven and Gradle. */
    private static final Path ROOT = Path.of("src", "main", "java");

    private static final Set<String> NEVER_SEARCHED = Set.of("target", "build", "out", "node_modules", "src");
    private static final int DEEPEST_MODULE = 4;

    /**
     * Finds the one folder below a directory that has the package in a {@code src/main/java}.
     *
     * @param directory where to begin
     * @param packageName a package with a {@code package-info.java}
     * @throws AuthoringException if there is none, or more than one
     */
    public static SourceFolder find(Path directory, String packageName) {
        List<Path> found = modulesBelow(directory).stream()
                .map(module -> module.resolve(ROOT).resolve(pathOf(packageName)))
                .filter(SourceFolder::isPackage)
                .sorted()
                .toList();
        if (found.size() == 1) {
            return new SourceFolder(found.getFirst(), packageName);
        }
        String root = ROOT.resolve(pathOf(packageName)).toString();
        throw new AuthoringException(Message.of(
                        found.isEmpty()
                                ? "no folder " + root + " with a package-info.java is below the working"
                                        + " directory\n  go to the project's folder, or name the source root with "
                                : "several folders below the working directory hold the package " + packageName
                                        + ": "
                                        + found.stream()
                                                .map(folder -> directory
                                                        .relativize(folder)
                                                        .toString())
                                                .collect(Collectors.joining(", "))
                                        + "\n  say which with ")
                .and(new ChooseSource()));
    }

    /**
     * The folder of a package in a source root that is known.
     *
     * @param root the source root, or the package's folder itself
     * @param packageName a package with a {@code package-info.java}
     * @throws AuthoringException if it isn't there
     */
    public static SourceFolder in(Path root, String packageName) {
        Path below = root.resolve(pathOf(packageName));
        if (isPackage(below)) {
            return new SourceFolder(below, packageName);
        }
        if (isPackage(root) && root.toAbsolutePath().normalize().endsWith(pathOf(packageName))) {
            return new SourceFolder(root, packageName);
        }
        throw new AuthoringException("the folder \"" + root + "\" doesn't hold the package " + packageName
                + " with a package-info.java\n  name its source root, such as " + ROOT);
    }

    /** The simple names of the classes in it, in alphabetical order. */
    List<String> classes() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AuthoringException("the folder " + path + " can't be read: " + e.getMessage(), e);
        }
    }

    private static List<Path> modulesBelow(Path directory) {
        List<Path> modules = new ArrayList<>();
        try {
            Files.walkFileTree(directory, Set.of(), DEEPEST_MODULE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(directory) && isSkipped(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    modules.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new AuthoringException("the folder " + directory + " can't be searched: " + e.getMessage(), e);
        }
        return modules;
    }

    private static boolean isSkipped(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || NEVER_SEARCHED.contains(name);
    }

    private static boolean isPackage(Path folder) {
        return Files.isRegularFile(folder.resolve("package-info.java"));
    }

    private static Path pathOf(String packageName) {
        return Path.of(packageName.replace('.', '/'));
    }
}
