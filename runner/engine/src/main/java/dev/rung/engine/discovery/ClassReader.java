package dev.rung.engine.discovery;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Migration;
import dev.rung.RepeatableMigration;
import dev.rung.Seed;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SeedId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates migrations and seeds from classes, and collects the problems of these classes. */
final class ClassReader {

    private static final Set<Environment> DEFAULT_ENVIRONMENTS = Set.of(Environment.DEVELOPMENT, Environment.TEST);

    private final ClassLoader classLoader;
    private final List<Problem> problems = new ArrayList<>();

    ClassReader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Loads a class without initializing it. Tests and classes that are neither migrations nor seeds are ignored. */
    Optional<Class<?>> load(ClassFile file) {
        if (!file.isCandidate() || file.isTest()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(file.name(), false, classLoader));
        } catch (ClassNotFoundException | LinkageError e) {
            AuthorFailure failure = AuthorFailure.of(e);
            problems.add(new Problem(
                    file.simpleName(),
                    file.source(),
                    "can't be loaded: " + failure.description(),
                    failure.remedy("build the class path again")));
            return Optional.empty();
        }
    }

    Optional<DiscoveredMigration> readMigration(Class<?> type) {
        if (!isOf(type, Migration.class, ClassNames.isLikeVersioned(type.getSimpleName()), "a migration")) {
            return Optional.empty();
        }
        Optional<MigrationId> id = MigrationId.ofVersioned(type.getSimpleName());
        if (id.isEmpty()) {
            report(
                    type,
                    "is not named V<digits>_<PascalCase> with at most 18 digits",
                    "rename it, for example to V007_AddDelegates");
        }
        Optional<Migration> instance = instantiate(type, Migration.class);
        return id.flatMap(known -> instance.map(made -> new DiscoveredMigration(known, type, made::up, made::down)));
    }

    Optional<DiscoveredMigration> readRepeatable(Class<?> type) {
        boolean isNamedSo = ClassNames.isLikeRepeatable(type.getSimpleName());
        if (!isOf(type, RepeatableMigration.class, isNamedSo, "a repeatable migration")) {
            return Optional.empty();
        }
        Optional<MigrationId> id = MigrationId.ofRepeatable(type.getSimpleName());
        if (id.isEmpty()) {
            report(type, "is not named R_<PascalCase>", "rename it, for example to R_ActiveDelegates");
        }
        Optional<RepeatableMigration> instance = instantiate(type, RepeatableMigration.class);
        return id.flatMap(known -> instance.map(made -> new DiscoveredMigration(known, type, made::up, made::down)));
    }

    Optional<DiscoveredSeed> readSeed(Class<?> type) {
        if (!isOf(type, Seed.class, ClassNames.isLikeSeed(type.getSimpleName()), "a seed")) {
            return Optional.empty();
        }
        Optional<SeedId> id = SeedId.ofClass(type.getSimpleName());
        if (id.isEmpty()) {
            report(type, "is not named S<digits>_<PascalCase>", "rename it, for example to S001_DefaultTenant");
        }
        Environments declared = type.getAnnotation(Environments.class);
        Set<Environment> environments = declared == null ? DEFAULT_ENVIRONMENTS : Set.copyOf(List.of(declared.value()));
        if (environments.isEmpty()) {
            report(type, "names no environment", "add one to its @Environments, or remove the annotation");
        }
        if (environments.contains(Environment.PRODUCTION)) {
            report(
                    type,
                    "is for production, which is never seeded",
                    "remove PRODUCTION from its @Environments; put rows that production needs into a migration");
        }
        Optional<Seed> instance = instantiate(type, Seed.class);
        return id.flatMap(known -> instance.map(made -> new DiscoveredSeed(known, made, environments)));
    }

    /** Whether a class is of the wanted type. A class that only has the name of one is reported. */
    private boolean isOf(Class<?> type, Class<?> wanted, boolean isNamedSo, String noun) {
        if (type.isAnonymousClass() || type.isLocalClass()) {
            return false;
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            if (isNamedSo) {
                report(
                        type,
                        "is named like " + noun + " but is " + (type.isInterface() ? "an interface" : "abstract"),
                        "make it a final class, or choose another name");
            }
            return false;
        }
        if (wanted.isAssignableFrom(type)) {
            return true;
        }
        if (isNamedSo && !isMigrationOrSeed(type)) {
            report(
                    type,
                    "is named like " + noun + " but doesn't implement " + wanted.getName(),
                    "implement it, or choose another name");
        }
        return false;
    }

    /**
     * Whether the class is a migration or seed of another kind; its name is reported where it is read as that kind.
     */
    private static boolean isMigrationOrSeed(Class<?> type) {
        return Migration.class.isAssignableFrom(type)
                || RepeatableMigration.class.isAssignableFrom(type)
                || Seed.class.isAssignableFrom(type);
    }

    private <T> Optional<T> instantiate(Class<?> type, Class<T> as) {
        int before = problems.size();
        if (type.getEnclosingClass() != null) {
            report(type, "is nested in another class", "make it a top-level class");
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            report(type, "is not public", "make it public");
        }
        if (!Modifier.isFinal(type.getModifiers())) {
            report(type, "is not final", "make it final: an applied migration must not change through a subclass");
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(as.cast(type.getConstructor().newInstance()));
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            report(type, "has no public constructor without arguments", "add one, or remove the others");
        } catch (InvocationTargetException e) {
            reportConstruction(type, AuthorFailure.of(e.getCause() == null ? e : e.getCause()));
        } catch (Throwable e) {
            reportConstruction(type, AuthorFailure.of(e));
        }
        return Optional.empty();
    }

    private void reportConstruction(Class<?> type, AuthorFailure failure) {
        report(
                type,
                "throws while it is constructed: " + failure.description(),
                failure.remedy("do nothing in the constructor: up and down contain all the work"));
    }

    private void report(Class<?> type, String message, String remedy) {
        problems.add(new Problem(type.getSimpleName(), ClassFile.source(type.getName()), message, remedy));
    }
}
