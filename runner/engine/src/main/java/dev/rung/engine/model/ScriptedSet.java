package dev.rung.engine.model;

import dev.rung.MigrationSet.Missing;
import dev.rung.Rule;
import dev.rung.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration set with its scripts.
 *
 * @param name its name
 * @param schema its own schema
 * @param missing how an applied migration without a class is treated
 * @param migrations the versioned migrations, in the order of application
 * @param repeatables the repeatable migrations, in the order of application
 * @param seeds the seeds, in the order of planting
 * @param severities the severities that this set changes
 * @param classProblems the problems of its classes; a set with such problems can't be used
 */
public record ScriptedSet(
        SetName name,
        SchemaName schema,
        Missing missing,
        List<ScriptedMigration> migrations,
        List<ScriptedMigration> repeatables,
        List<ScriptedSeed> seeds,
        Map<Rule, Severity> severities,
        List<Problem> classProblems) {

    /** Copies the collections. */
    public ScriptedSet {
        migrations = List.copyOf(migrations);
        repeatables = List.copyOf(repeatables);
        seeds = List.copyOf(seeds);
        severities = Map.copyOf(severities);
        classProblems = List.copyOf(classProblems);
    }

    /** The problems of the seeds, which prevent them from being planted. This method records all seeds. */
    public List<Problem> seedProblems() {
        return seeds.stream().flatMap(seed -> seed.problem().stream()).toList();
    }

    /** Whether the set has neither migrations nor problems of classes. */
    public boolean isEmpty() {
        return migrations.isEmpty() && repeatables.isEmpty() && classProblems.isEmpty();
    }

    /** The versioned migrations, followed by the repeatable ones. */
    public Stream<ScriptedMigration> allMigrations() {
        return Stream.concat(migrations.stream(), repeatables.stream());
    }

    /**
     * The problems that prevent every use of the set: those of its classes, and {@code up} methods that throw. Without
     * their checksums, the migrations can't be compared with a history.
     */
    public List<Problem> obstacles() {
        return Stream.concat(
                        classProblems.stream(), allMigrations().flatMap(migration -> migration.obstacles().stream()))
                .toList();
    }

    /** Checks all scripts of migrations. Returns the problems of the classes, followed by those of the scripts. */
    public List<Problem> problems() {
        return Stream.concat(
                        classProblems.stream(), allMigrations().flatMap(migration -> migration.problems().stream()))
                .toList();
    }

    /**
     * Finds a versioned or repeatable migration.
     *
     * @param id its id
     */
    public Optional<ScriptedMigration> find(MigrationId id) {
        return (id.isRepeatable() ? repeatables : migrations)
                .stream().filter(migration -> migration.id().equals(id)).findFirst();
    }
}
