package dev.rung.engine.discovery;

import dev.rung.Migration;
import dev.rung.MigrationSet;
import dev.rung.RepeatableMigration;
import dev.rung.Rule;
import dev.rung.RuleSeverity;
import dev.rung.Seed;
import dev.rung.SeedSet;
import dev.rung.Severity;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the classes of one set. */
final class SetReader {

    private final ClassPath classPath;
    private final ClassReader reader;
    private final Set<String> packages;
    private final List<DiscoveredMigration> migrations = new ArrayList<>();
    private final List<DiscoveredMigration> repeatables = new ArrayList<>();
    private final List<DiscoveredSeed> seeds = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Creates a reader.
     *
     * @param classPath contains the packages
     * @param classLoader loads the classes
     * @param packages all packages of sets and seeds
     */
    SetReader(ClassPath classPath, ClassLoader classLoader, Set<String> packages) {
        this.classPath = classPath;
        this.reader = new ClassReader(classLoader);
        this.packages = Set.copyOf(packages);
    }

    DiscoveredSet read(Package home, @Nullable Package seedHome) {
        MigrationSet declared = home.getAnnotation(MigrationSet.class);
        readMigrations(home);
        if (seedHome != null) {
            readSeeds(seedHome);
        }
        migrations.sort(Comparator.comparing(DiscoveredMigration::id));
        repeatables.sort(Comparator.comparing(DiscoveredMigration::id));
        seeds.sort(Comparator.comparing(DiscoveredSeed::id));
        List<Problem> found = new ArrayList<>(reader.problems());
        found.addAll(problems);
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
                // A package may contain both migrations and seeds, whose problems are then found twice.
                found.stream().distinct().toList());
    }

    private void readMigrations(Package home) {
        for (ClassFile file : filesIn(home)) {
            reader.load(file).ifPresent(type -> {
                reader.readMigration(type).ifPresent(migrations::add);
                reader.readRepeatable(type).ifPresent(repeatables::add);
            });
            if (!home.isAnnotationPresent(SeedSet.class) && isConcrete(file, Seed.class)) {
                report(
                        file,
                        "is a seed, but its package has no @SeedSet",
                        "move it into a package whose package-info.java has one");
            }
        }
    }

    private void readSeeds(Package home) {
        for (ClassFile file : filesIn(home)) {
            reader.load(file).flatMap(reader::readSeed).ifPresent(seeds::add);
            if (!home.isAnnotationPresent(MigrationSet.class)
                    && isConcrete(file, Migration.class, RepeatableMigration.class)) {
                report(
                        file,
                        "is a migration, but its package has no @MigrationSet",
                        "move it into the package of its set");
            }
        }
    }

    private List<ClassFile> filesIn(Package home) {
        List<ClassFile> files = classPath.in(home.getName());
        Releases.check(home.getName(), files).ifPresent(problems::add);
        for (ClassFile file : classPath.below(home.getName())) {
            if (isStray(file) && nearest(file).equals(home.getName())) {
                report(
                        file,
                        "is in the package " + file.packageName() + ", which belongs to no set",
                        "move it into the package " + home.getName()
                                + ", or make its present package a set, with @MigrationSet in its package-info.java");
            }
        }
        return files;
    }

    /** Whether a class in a subpackage of a set would be ignored although it is or may be a migration or a seed. */
    private static boolean isStray(ClassFile file) {
        return file.isCandidate()
                && !file.isTest()
                && (file.info().isEmpty() || isConcrete(file, Migration.class, RepeatableMigration.class, Seed.class));
    }

    private static boolean isConcrete(ClassFile file, Class<?>... types) {
        return file.isConcrete() && file.implementsAny(types);
    }

    /** The innermost package of a set that contains a class, directly or in a subpackage. */
    private String nearest(ClassFile file) {
        String name = file.packageName();
        while (!packages.contains(name)) {
            name = ClassFile.packageOf(name);
        }
        return name;
    }

    private void report(ClassFile file, String message, String remedy) {
        problems.add(new Problem(file.simpleName(), file.source(), message, remedy));
    }

    private static Map<Rule, Severity> severities(MigrationSet declared) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (RuleSeverity rule : declared.rules()) {
            severities.put(rule.rule(), rule.severity());
        }
        return severities;
    }
}
