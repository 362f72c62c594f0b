package dev.rung.engine.discovery;

import dev.rung.MigrationSet;
import dev.rung.SeedSet;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the migration sets on the class path, in class folders and in jars. */
public final class Discovery {

    private static final String PACKAGE_INFO = "package-info";

    private final ClassLoader classLoader;
    private final List<Problem> problems = new ArrayList<>();

    private Discovery(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Searches a class loader and its parents.
     *
     * @param classLoader the class loader of the migrations
     * @return the sets, ordered by name
     * @throws ProblemsException if two packages declare the same set, a name is malformed, seeds are for a set that
     *     doesn't exist, or jOOQ is too old
     */
    public static List<DiscoveredSet> scan(ClassLoader classLoader) {
        JooqVersion.check();
        return new Discovery(classLoader).scan();
    }

    private List<DiscoveredSet> scan() {
        List<Package> migrationPackages = new ArrayList<>();
        List<Package> seedPackages = new ArrayList<>();
        for (Package candidate : packagesWithAnnotation()) {
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
        try (ClassPath classPath = ClassPath.of(classLoader, names)) {
            return packagesBySet.values().stream()
                    .map(home -> new SetReader(classPath, classLoader, names)
                            .read(home, seedPackagesBySet.get(annotation(home).name())))
                    .toList();
        }
    }

    /**
     * Finds the annotated packages. It reads only {@code package-info} classes, so that a large class path costs
     * little.
     */
    private List<Package> packagesWithAnnotation() {
        try (ScanResult result =
                ClassPath.graph(classLoader).acceptClasses("*." + PACKAGE_INFO).scan()) {
            List<Package> packages = new ArrayList<>();
            for (PackageInfo info : result.getPackageInfo()) {
                if (info.hasAnnotation(MigrationSet.class) || info.hasAnnotation(SeedSet.class)) {
                    load(info.getName()).ifPresent(packages::add);
                }
            }
            result.getResourcesWithLeafName(PACKAGE_INFO + ".class").stream()
                    .map(file -> ClassFile.packageOf(ClassPath.nameOf(file)))
                    .filter(name -> !isRead(result.getPackageInfo(name)))
                    .distinct()
                    .forEach(this::checkDamage);
            packages.sort(Comparator.comparing(Package::getName));
            return packages;
        }
    }

    /** Whether the file of a package was read. A package that has subpackages is listed even if it has no file. */
    private static boolean isRead(@Nullable PackageInfo info) {
        return info != null
                && (info.getChildren().isEmpty() || !info.getAnnotationInfo().isEmpty());
    }

    /** Reports a damaged file, because it may contain an annotation and a set must not be ignored silently. */
    private void checkDamage(String packageName) {
        try {
            Class.forName(packageName + "." + PACKAGE_INFO, false, classLoader);
        } catch (UnsupportedClassVersionError | ClassNotFoundException e) {
            // The file was read, and contains no annotation.
        } catch (LinkageError e) {
            report(packageName, e);
        }
    }

    private Optional<Package> load(String name) {
        try {
            return Optional.of(
                    Class.forName(name + "." + PACKAGE_INFO, false, classLoader).getPackage());
        } catch (ClassNotFoundException | LinkageError e) {
            report(name, e);
            return Optional.empty();
        }
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
