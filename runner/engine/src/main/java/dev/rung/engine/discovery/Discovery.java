package dev.rung.engine.discovery;

import dev.rung.MigrationSet;
import dev.rung.SeedSet;
import dev.rung.engine.classpath.SearchPath;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the migration sets on the class path, in class folders and in jars. */
public final class Discovery {

    private final ClassLoader classLoader;
    private final Optional<SearchPath> searchPath;
    private final List<Problem> problems = new ArrayList<>();

    private Discovery(ClassLoader classLoader, Optional<SearchPath> searchPath) {
        this.classLoader = classLoader;
        this.searchPath = searchPath;
    }

    /**
     * Searches a class loader and its parents.
     *
     * @param classLoader the class loader of the migrations
     * @param searchPath its jars and folders; if it is empty, ClassGraph determines them, which takes longer
     * @return the sets, ordered by name
     * @throws ProblemsException if two packages declare the same set, a name is malformed, seeds are for a set that
     *     doesn't exist, or jOOQ is too old
     */
    public static List<DiscoveredSet> scan(ClassLoader classLoader, Optional<SearchPath> searchPath) {
        JooqVersion.check();
        return new Discovery(classLoader, searchPath).scan();
    }

    private List<DiscoveredSet> scan() {
        List<Package> migrationPackages = new ArrayList<>();
        List<Package> seedPackages = new ArrayList<>();
        for (Package candidate : packages()) {
            if (candidate.isAnnotationPresent(MigrationSet.class)) {
                migrationPackages.add(candidate);
            }
            if (candidate.isAnnotationPresent(SeedSet.class)) {
                seedPackages.add(candidate);
            }
        }
        Map<String, Package> packagesBySet = bySetName(migrationPackages);
        Map<String, Package> seedPackagesBySet = seedsBySetName(seedPackages, packagesBySet);
        ProblemsException.throwIfAny(problems);
        if (packagesBySet.isEmpty()) {
            return List.of();
        }
        Set<String> names = Stream.concat(packagesBySet.values().stream(), seedPackagesBySet.values().stream())
                .map(Package::getName)
                .collect(Collectors.toSet());
        try (ClassPath classPath = ClassPath.of(classLoader, searchPath, names)) {
            return packagesBySet.values().stream()
                    .map(home -> new SetReader(classPath, classLoader, names)
                            .read(home, seedPackagesBySet.get(annotation(home).name())))
                    .toList();
        }
    }

    /** The packages that have or may have an annotation of a set. */
    private List<Package> packages() {
        PackageFiles files = new PackageFiles(classLoader);
        List<Package> packages = new ArrayList<>();
        for (String name : searchPath.map(SearchPath::markedPackages).orElseGet(files::search)) {
            try {
                packages.add(files.load(name));
            } catch (ClassNotFoundException | LinkageError e) {
                report(name, e);
            }
        }
        return packages;
    }

    private void report(String packageName, Throwable thrown) {
        AuthorFailure failure = AuthorFailure.of(thrown);
        problems.add(Problem.of(
                "package " + packageName,
                "its package-info can't be loaded: " + failure.description(),
                failure.remedy("build the class path again")));
    }

    private Map<String, Package> bySetName(List<Package> packages) {
        Map<String, Package> bySet = new TreeMap<>();
        for (Package candidate : packages) {
            String name = annotation(candidate).name();
            Package other = bySet.putIfAbsent(name, candidate);
            if (other != null) {
                problems.add(Problem.of(
                        "set " + name,
                        "the packages " + other.getName() + " and " + candidate.getName()
                                + " both declare @MigrationSet(name = \"" + name + "\")",
                        "give one of them another name"));
            }
            checkNames(candidate);
        }
        return bySet;
    }

    private void checkNames(Package home) {
        try {
            new SetName(annotation(home).name());
            SchemaName.ofSet(annotation(home).schema());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    "package " + home.getName(),
                    String.valueOf(e.getMessage()),
                    "correct the @MigrationSet in its package-info.java"));
        }
    }

    private Map<String, Package> seedsBySetName(List<Package> packages, Map<String, Package> sets) {
        Map<String, Package> bySet = new TreeMap<>();
        for (Package candidate : packages) {
            String name = candidate.getAnnotation(SeedSet.class).of();
            Package other = bySet.putIfAbsent(name, candidate);
            if (other != null) {
                problems.add(Problem.of(
                        "set " + name,
                        "the packages " + other.getName() + " and " + candidate.getName()
                                + " both declare @SeedSet(of = \"" + name + "\")",
                        "put the seeds of one set into one package"));
            }
            if (!sets.containsKey(name)) {
                problems.add(Problem.of(
                        "package " + candidate.getName(),
                        "its seeds are for the set \"" + name + "\", which isn't on the class path",
                        "correct the @SeedSet in its package-info.java, or put the set's migrations on the"
                                + " class path"));
            }
        }
        return bySet;
    }

    private static MigrationSet annotation(Package home) {
        return home.getAnnotation(MigrationSet.class);
    }
}
