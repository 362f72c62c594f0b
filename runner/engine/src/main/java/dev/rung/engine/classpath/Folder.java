package dev.rung.engine.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of class files. */
final class Folder implements Location {

    private final Path path;
    private final List<String> files;
    private final Set<String> folders;

    private Folder(Path path, List<String> files) {
        this.path = path;
        this.files = files;
        this.folders = files.stream()
                .filter(file -> file.endsWith(".class"))
                .map(PackageInfo::folderOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Folder open(Path path) throws IOException {
        return new Folder(path, filesIn(path));
    }

    /** The names of the files in a folder and its subfolders, with slashes, sorted. */
    static List<String> filesIn(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Set<String> folders() {
        return folders;
    }

    @Override
    public Set<String> markedPackages() throws IOException {
        Set<String> marked = new TreeSet<>();
        for (String file : files) {
            if (PackageInfo.isOne(file) && PackageInfo.isMarked(file, Files.readAllBytes(path.resolve(file)))) {
                marked.add(PackageInfo.packageOf(file));
            }
        }
        return marked;
    }

    @Override
    public List<String> references() {
        return List.of();
    }
}
