package dev.rung.engine.discovery;

import dev.rung.MigrationSet;
import dev.rung.Rule;
import dev.rung.RuleSeverity;
import dev.rung.SeedSet;
import dev.rung.Severity;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ProblemsException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the migration sets on the class path, in class folders and in jars. */
public final class Discovery {

    private final ClassLoader classLoader;
    private final List<Problem> problems = new ArrayList<>();

    private Discovery(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Searches a class loader and its parents.
     *
     * @param classLoader where the migrations are
     * @return the sets, by name
     * @throws ProblemsException if two packages bear the same set name, a name is malformed, or seeds are for a set that
     *     isn't there
     */
    public static List<DiscoveredSet> scan(ClassLoader classLoader) {
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
        return packagesBySet.values().stream()
                .map(home -> read(home, seedPackagesBySet.get(annotation(home).name())))
                .toList();
    }

    /** Looks at nothing but {@code package-info} classes, so that a large class path costs little. */
    private List<Package> packagesWithAnnotation() {
        try (ScanResult result = graph().acceptClasses("*.package-info").scan()) {
            return result.getPackageInfo().stream()
                    .filter(info -> info.hasAnnotation(MigrationSet.class) || info.hasAnnotation(SeedSet.class))
                    .map(PackageInfo::getName)
                    .sorted()
                    .map(this::loadPackage)
                    .toList();
        }
    }

    private Package loadPackage(String name) {
        try {
            return Class.forName(name + ".package-info", false, classLoader).getPackage();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("package " + name + " was found but can't be loaded", e);
        }
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
                                + " both bear @MigrationSet(name = \"" + name + "\")",
                        "give one of them another name"));
            }
            checkNames(candidate);
        }
        return bySet;
    }

    private void checkNames(Package home) {
        try {
            new SetName(annotation(home).name());
            new SchemaName(annotation(home).schema());
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
                                + " both bear @SeedSet(of = \"" + name + "\")",
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

    private DiscoveredSet read(Package home, @Nullable Package seedHome) {
        MigrationSet declared = annotation(home);
        ClassReader reader = new ClassReader();
        List<DiscoveredMigration> migrations = new ArrayList<>();
        List<DiscoveredMigration> repeatables = new ArrayList<>();
        for (Class<?> type : classesIn(home)) {
            reader.readMigration(type).ifPresent(migrations::add);
            reader.readRepeatable(type).ifPresent(repeatables::add);
        }
        List<DiscoveredSeed> seeds = new ArrayList<>();
        if (seedHome != null) {
            for (Class<?> type : classesIn(seedHome)) {
                reader.readSeed(type).ifPresent(seeds::add);
            }
        }
        migrations.sort(Comparator.comparing(DiscoveredMigration::id));
        repeatables.sort(Comparator.comparing(DiscoveredMigration::id));
        seeds.sort(Comparator.comparing(DiscoveredSeed::id));
        List<Problem> found = new ArrayList<>(reader.problems());
        found.addAll(SequenceRules.check(migrations, declared.ties(), declared.gaps()));
        return new DiscoveredSet(
                new SetName(declared.name()),
                new SchemaName(declared.schema()),
                declared.ties(),
                declared.gaps(),
                declared.missing(),
                home.getName(),
                Optional.ofNullable(seedHome).map(Package::getName),
                migrations,
                repeatables,
                seeds,
                severities(declared),
                found);
    }

    private static Map<Rule, Severity> severities(MigrationSet declared) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (RuleSeverity rule : declared.rules()) {
            severities.put(rule.rule(), rule.severity());
        }
        return severities;
    }

    private List<Class<?>> classesIn(Package home) {
        try (ScanResult result =
                graph().acceptPackagesNonRecursive(home.getName()).scan()) {
            List<Class<?>> classes = new ArrayList<>();
            for (ClassInfo info : result.getAllClasses()) {
                if (info.getPackageName().equals(home.getName())) {
                    classes.add(Class.forName(info.getName(), false, classLoader));
                }
            }
            classes.sort(Comparator.comparing(Class::getName));
            return classes;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class in package " + home.getName() + " can't be loaded", e);
        }
    }

    private ClassGraph graph() {
        return new ClassGraph()
                .addClassLoader(classLoader)
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility();
    }

    private static MigrationSet annotation(Package home) {
        return home.getAnnotation(MigrationSet.class);
    }
}
