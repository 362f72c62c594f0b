package dev.rung.engine.classpath;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The jars and folders that class loaders are given. */
final class Roots {

    private Roots() {}

    /**
     * Determines the existing jars and folders of a class loader and its parents, in the order in which Java searches them.
     *
     * @throws UnsupportedLocationException if classes come from modules, or a class loader is of an unknown kind
     */
    static List<Path> of(ClassLoader classLoader) throws UnsupportedLocationException {
        Deque<ClassLoader> parentsFirst = new ArrayDeque<>();
        for (ClassLoader loader = classLoader; loader != null; loader = loader.getParent()) {
            parentsFirst.addFirst(loader);
        }
        List<Path> roots = new ArrayList<>();
        for (ClassLoader loader : parentsFirst) {
            for (Path root : ownRoots(loader)) {
                if (Files.exists(root)) {
                    roots.add(withoutParents(root.toAbsolutePath()));
                }
            }
        }
        return roots;
    }

    /**
     * Replaces {@code ..} in a path as Java does when it opens the file: after a symbolic link, it is the parent of the
     * link's target.
     */
    private static Path withoutParents(Path path) throws UnsupportedLocationException {
        try {
            return path.equals(path.normalize()) ? path : path.toRealPath();
        } catch (IOException e) {
            throw new UnsupportedLocationException();
        }
    }

    private static List<Path> ownRoots(ClassLoader loader) throws UnsupportedLocationException {
        List<Path> roots = new ArrayList<>();
        if (loader instanceof URLClassLoader known) {
            for (URL url : known.getURLs()) {
                roots.add(pathOf(url.toString()));
            }
        } else if (loader.equals(ClassLoader.getSystemClassLoader()) && System.getProperty("jdk.module.path") == null) {
            for (String root : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                roots.add(new File(root).toPath());
            }
        } else if (!loader.equals(ClassLoader.getPlatformClassLoader())) {
            throw new UnsupportedLocationException();
        }
        return roots;
    }

    /** The path of a URL. */
    static Path pathOf(String url) throws UnsupportedLocationException {
        try {
            return Path.of(new URI(url));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnsupportedLocationException();
        }
    }
}
