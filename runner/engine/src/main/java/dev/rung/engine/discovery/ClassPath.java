package dev.rung.engine.discovery;

import dev.rung.engine.classpath.SearchPath;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The class files of packages and their subpackages, including unreadable files. */
final class ClassPath implements AutoCloseable {

    private static final String SUFFIX = ".class";

    private final ScanResult result;
    private final Map<String, ClassFile> files = new TreeMap<>();

    private ClassPath(ScanResult result, ClassLoader classLoader) {
        this.result = result;
        Map<String, List<Resource>> copies = new TreeMap<>();
        for (Resource resource : result.getResourcesWithExtension("class")) {
            copies.computeIfAbsent(nameOf(resource), name -> new ArrayList<>()).add(resource);
        }
        copies.forEach((name, resources) -> {
            Optional<ClassInfo> info = Optional.ofNullable(result.getClassInfo(name));
            files.put(name, new ClassFile(name, resources, info, classLoader));
        });
    }

    /**
     * Searches a class loader and its parents.
     *
     * @param classLoader the class loader
     * @param searchPath its jars and folders, if they are known
     * @param packages the packages to search; at least one
     */
    static ClassPath of(ClassLoader classLoader, Optional<SearchPath> searchPath, Collection<String> packages) {
        ClassGraph graph = graph(classLoader);
        searchPath.ifPresent(known -> graph.overrideClasspath(known.containing(packages)));
        return new ClassPath(
                graph.enableMethodInfo()
                        .enableExternalClasses()
                        .acceptPackages(packages.toArray(String[]::new))
                        .scan(),
                classLoader);
    }

    static ClassGraph graph(ClassLoader classLoader) {
        return new ClassGraph()
                .addClassLoader(classLoader)
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility();
    }

    /** The classes of a package, without its subpackages, ordered by name. */
    List<ClassFile> in(String packageName) {
        return files.values().stream()
                .filter(file -> file.packageName().equals(packageName))
                .toList();
    }

    /** The classes of the subpackages of a package, ordered by name. */
    List<ClassFile> below(String packageName) {
        return files.values().stream()
                .filter(file -> file.packageName().startsWith(packageName + "."))
                .toList();
    }

    static String nameOf(Resource resource) {
        String path = resource.getPath();
        return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    @Override
    public void close() {
        result.close();
    }
}
