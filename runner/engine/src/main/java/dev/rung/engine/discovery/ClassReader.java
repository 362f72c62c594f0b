package dev.rung.engine.discovery;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Migration;
import dev.rung.RepeatableMigration;
import dev.rung.Seed;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SourceLine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns classes into migrations and seeds, collecting what is wrong with them. */
final class ClassReader {

    private static final Set<Environment> DEFAULT_ENVIRONMENTS = Set.of(Environment.DEVELOPMENT, Environment.TEST);
    private static final Pattern LOOKS_LIKE_MIGRATION = Pattern.compile("V\\d+_.*");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<DiscoveredMigration> readMigration(Class<?> type) {
        if (!Migration.class.isAssignableFrom(type)) {
            if (isConcrete(type)
                    && LOOKS_LIKE_MIGRATION.matcher(type.getSimpleName()).matches()) {
                report(
                        type,
                        "is named like a migration but doesn't implement dev.rung.Migration",
                        "implement it, or choose another name");
            }
            return Optional.empty();
        }
        if (!isConcrete(type)) {
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
        if (!RepeatableMigration.class.isAssignableFrom(type) || !isConcrete(type)) {
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
        if (!Seed.class.isAssignableFrom(type) || !isConcrete(type)) {
            return Optional.empty();
        }
        Optional<SeedId> id = SeedId.ofClass(type.getSimpleName());
        if (id.isEmpty()) {
            report(type, "is not named S<digits>_<PascalCase>", "rename it, for example to S001_DefaultTenant");
        }
        Environments declared = type.getAnnotation(Environments.class);
        Set<Environment> environments = declared == null ? DEFAULT_ENVIRONMENTS : Set.copyOf(List.of(declared.value()));
        if (environments.isEmpty()) {
            report(type, "is for no environment at all", "name one in its @Environments, or remove the annotation");
        }
        if (environments.contains(Environment.PRODUCTION)) {
            report(
                    type,
                    "is for production, which is never seeded",
                    "remove PRODUCTION from its @Environments; rows that production needs belong into a migration");
        }
        Optional<Seed> instance = instantiate(type, Seed.class);
        return id.flatMap(known -> instance.map(made -> new DiscoveredSeed(known, made, environments)));
    }

    private <T> Optional<T> instantiate(Class<?> type, Class<T> as) {
        int before = problems.size();
        if (type.getEnclosingClass() != null) {
            report(type, "is nested in another class", "make it a class of its own");
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            report(type, "is not public", "make it public");
        }
        if (!Modifier.isFinal(type.getModifiers())) {
            report(type, "is not final", "make it final: an applied migration must not change through a subclass");
        }
        try {
            Object made = type.getConstructor().newInstance();
            return problems.size() == before ? Optional.of(as.cast(made)) : Optional.empty();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            if (problems.size() == before) {
                report(type, "has no public constructor without arguments", "add one, or remove the others");
            }
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            report(type, "throws while it is constructed: " + cause, "construct nothing there: up and down say it all");
        }
        return Optional.empty();
    }

    private void report(Class<?> type, String message, String remedy) {
        problems.add(new Problem(type.getSimpleName(), sourceOf(type), message, remedy));
    }

    private static SourceLine sourceOf(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return new SourceLine(outermost.getSimpleName() + ".java", 0);
    }

    private static boolean isConcrete(Class<?> type) {
        return !type.isInterface()
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass();
    }
}
