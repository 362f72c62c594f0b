package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the sources of a package.
 *
 * @param path the folder
 * @param packageName the package
 */
public record SourceFolder(Path path, String packageName) {

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
}
