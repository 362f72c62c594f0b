package dev.rung.engine.discovery;

import dev.rung.engine.model.Problem;
import io.github.classgraph.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Detects two releases of one package on the class path. Java would load each class from the first release that
 * contains it, and so mix them. A package may be split over several places that contain different classes, as after
 * compilers of two languages, or that contain identical classes.
 */
final class Releases {

    private Releases() {}

    /**
     * Checks a package.
     *
     * @param packageName the package
     * @param classes its classes
     */
    static Optional<Problem> check(String packageName, List<ClassFile> classes) {
        Map<URI, Map<String, ByteBuffer>> releases = new LinkedHashMap<>();
        for (ClassFile file : classes) {
            if (!file.isTest()) {
                for (Resource copy : file.copies()) {
                    releases.computeIfAbsent(copy.getClasspathElementURI(), place -> new HashMap<>())
                            .put(file.name(), file.copies().size() > 1 ? contentOf(copy) : ByteBuffer.allocate(0));
                }
            }
        }
        Set<String> candidates = candidates(classes);
        releases.values().removeIf(content -> Collections.disjoint(content.keySet(), candidates));
        if (areDisjoint(releases) || Set.copyOf(releases.values()).size() < 2) {
            return Optional.empty();
        }
        String places = releases.keySet().stream().map(Releases::describe).collect(Collectors.joining(", "));
        return Optional.of(Problem.of(
                "package " + packageName,
                "different versions of its classes are on the class path: " + places,
                "keep one of them"));
    }

    /** The classes that identify a release; a folder of tests for the same package contains none of them. */
    private static Set<String> candidates(List<ClassFile> classes) {
        return classes.stream()
                .filter(file -> file.isCandidate() && !file.isTest())
                .map(ClassFile::name)
                .collect(Collectors.toSet());
    }

    private static boolean areDisjoint(Map<URI, Map<String, ByteBuffer>> releases) {
        long classes = releases.values().stream().mapToLong(Map::size).sum();
        long different = releases.values().stream()
                .flatMap(content -> content.keySet().stream())
                .distinct()
                .count();
        return classes == different;
    }

    private static ByteBuffer contentOf(Resource file) {
        try (file) {
            return ByteBuffer.wrap(file.load());
        } catch (IOException e) {
            throw new UncheckedIOException("the class path can't be read: " + file.getURI(), e);
        }
    }

    private static String describe(URI place) {
        return "file".equals(place.getScheme()) ? Path.of(place).toString() : place.toString();
    }
}
