package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sources of a project. They don't have to be compiled.
 *
 * @param roots the folders that contain packages
 */
public record SourceTree(List<Path> roots) {

    /** The source root of Maven and Gradle. */
    private static final Path ROOT = Path.of("src", "main", "java");

    private static final Set<String> NEVER_SEARCHED = Set.of("target", "build", "out", "node_modules", "src");
    private static final int DEEPEST_MODULE = 4;

    /** Copies the list. */
    public SourceTree {
        roots = List.copyOf(roots);
    }

    /**
     * Finds the folders {@code src/main/java} of a project and its modules.
     *
     * @param directory the project's folder
     * @throws AuthoringException if the project can't be searched
     */
    public static SourceTree below(Path directory) {
        return new SourceTree(modulesBelow(directory).stream()
                .map(module -> module.resolve(ROOT))
                .filter(Files::isDirectory)
                .sorted()
                .toList());
    }

    /**
     * Creates a source tree of one known folder.
     *
     * @param root a source root, or the folder of a package
     */
    public static SourceTree at(Path root) {
        return new SourceTree(List.of(root));
    }

    /**
     * Finds the packages of migration sets and of seeds.
     *
     * @return the packages, in the order of their folders
     * @throws AuthoringException if the sources can't be read
     */
    public List<SourcePackage> packages() {
        return roots.stream()
                .flatMap(root -> packageInfosIn(root).stream())
                .map(PackageInfo::read)
                .map(PackageInfo::toPackage)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> packageInfosIn(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(PackageInfo.NAME))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new AuthoringException("the folder " + root + " can't be searched: " + e.getMessage(), e);
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
}
