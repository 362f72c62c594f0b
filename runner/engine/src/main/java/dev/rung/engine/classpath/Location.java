package dev.rung.engine.classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A jar or a folder of the search path. */
interface Location {

    /** The jar or the folder. */
    Path path();

    /** The names of the folders that contain class files, with slashes. */
    Set<String> folders();

    /**
     * The names of the packages whose {@code package-info} mentions one of the annotations of sets, or is damaged.
     *
     * @throws IOException if it can't be read
     */
    Set<String> markedPackages() throws IOException;

    /** The relative URLs of other jars and folders that its manifest names. */
    List<String> references();

    /**
     * Whether it contains classes of a package or of one of its subpackages.
     *
     * @param packageName the package
     */
    default boolean contains(String packageName) {
        String folder = packageName.replace('.', '/');
        return folders().stream().anyMatch(name -> name.equals(folder) || name.startsWith(folder + "/"));
    }
}
