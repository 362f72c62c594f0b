package dev.rung.engine.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The jars and folders that a class loader and its parents load classes from, in the order in which Java searches them. */
public final class SearchPath {

    private final List<Location> locations;

    private SearchPath(Collection<Location> locations) {
        this.locations = List.copyOf(locations);
    }

    /**
     * Determines the search path of a class loader.
     *
     * @param classLoader the class loader
     * @return empty unless all classes come from plain jars and folders: not from modules, from jars inside of jars, or
     *     from a class loader of an unknown kind
     */
    public static Optional<SearchPath> of(ClassLoader classLoader) {
        try {
            Map<Path, Location> found = new LinkedHashMap<>();
            for (Path root : Roots.of(classLoader)) {
                add(root, found);
            }
            return Optional.of(new SearchPath(found.values()));
        } catch (UnsupportedLocationException | IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Adds a jar with the jars and folders that its manifest names, or a folder. Java ignores places that don't exist. */
    private static void add(Path path, Map<Path, Location> found) throws IOException, UnsupportedLocationException {
        if (found.containsKey(path) || !Files.exists(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            found.put(path, Folder.open(path));
            return;
        }
        Jar jar = Jar.open(path);
        found.put(path, jar);
        for (String reference : jar.references()) {
            add(Roots.pathOf(path.toUri().resolve(reference).toString()), found);
        }
    }

    /** Whether all jars and folders were given to a class loader, and none is only named by the manifest of a jar. */
    public boolean isSelfContained() {
        return locations.stream().allMatch(location -> location.references().isEmpty());
    }

    /**
     * Finds the packages that are or may be sets: their {@code package-info} mentions one of the annotations of sets, or
     * is damaged.
     *
     * @return the names of the packages, sorted
     * @throws UncheckedIOException if a file can't be read
     */
    public Set<String> markedPackages() {
        try {
            Set<String> packages = new TreeSet<>();
            for (Location location : locations) {
                packages.addAll(location.markedPackages());
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException("the class path can't be read", e);
        }
    }

    /**
     * The jars and folders with classes of a package or one of its subpackages.
     *
     * @param packageNames the packages
     */
    public List<Path> containing(Collection<String> packageNames) {
        return locations.stream()
                .filter(location -> packageNames.stream().anyMatch(location::contains))
                .map(Location::path)
                .toList();
    }
}
