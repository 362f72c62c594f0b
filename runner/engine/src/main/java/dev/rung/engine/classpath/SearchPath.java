package dev.rung.engine.classpath;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
            for (ClassLoader loader : parentsFirst(classLoader)) {
                for (Path place : placesOf(loader)) {
                    add(place, found);
                }
            }
            return Optional.of(new SearchPath(found.values()));
        } catch (UnsupportedLocationException | IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Collection<ClassLoader> parentsFirst(ClassLoader classLoader) {
        Deque<ClassLoader> loaders = new ArrayDeque<>();
        for (ClassLoader loader = classLoader; loader != null; loader = loader.getParent()) {
            loaders.addFirst(loader);
        }
        return loaders;
    }

    private static List<Path> placesOf(ClassLoader loader) throws UnsupportedLocationException {
        List<Path> places = new ArrayList<>();
        if (loader instanceof URLClassLoader known) {
            for (URL url : known.getURLs()) {
                places.add(pathOf(url));
            }
        } else if (loader == ClassLoader.getSystemClassLoader() && System.getProperty("jdk.module.path") == null) {
            for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                places.add(Path.of(place));
            }
        } else if (loader != ClassLoader.getPlatformClassLoader()) {
            throw new UnsupportedLocationException();
        }
        return places;
    }

    private static Path pathOf(URL url) throws UnsupportedLocationException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnsupportedLocationException();
        }
    }

    /** Adds a jar with the jars and folders that its manifest names, or a folder. Java ignores places that don't exist. */
    private static void add(Path place, Map<Path, Location> found) throws IOException, UnsupportedLocationException {
        Path path = place.toAbsolutePath().normalize();
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
            add(resolve(path, reference), found);
        }
    }

    private static Path resolve(Path jar, String reference) throws UnsupportedLocationException {
        try {
            return Path.of(jar.toUri().resolve(new URI(reference)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnsupportedLocationException();
        }
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

    /** The jars and folders. */
    List<Location> locations() {
        return locations;
    }
}
