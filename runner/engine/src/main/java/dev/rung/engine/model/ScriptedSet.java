package dev.rung.engine.model;

import dev.rung.MigrationSet.Missing;
import dev.rung.Rule;
import dev.rung.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration set with its scripts and its problems.
 *
 * @param name its name
 * @param schema its own schema
 * @param missing how an applied migration without a class is treated
 * @param migrations the versioned migrations, in the order of application
 * @param repeatables the repeatable migrations, in the order of application
 * @param seeds the seeds, in the order of planting
 * @param severities the severities that this set changes
 * @param problems the problems of its classes and scripts, except the rows of seeds; a set with problems can't be
 *     planned
 */
public record ScriptedSet(
        SetName name,
        SchemaName schema,
        Missing missing,
        List<ScriptedMigration> migrations,
        List<ScriptedMigration> repeatables,
        List<ScriptedSeed> seeds,
        Map<Rule, Severity> severities,
        List<Problem> problems) {

    /** Copies the collections. */
    public ScriptedSet {
        migrations = List.copyOf(migrations);
        repeatables = List.copyOf(repeatables);
        seeds = List.copyOf(seeds);
        severities = Map.copyOf(severities);
        problems = List.copyOf(problems);
    }

    /** The problems of the seeds, which prevent them from being planted. This method records all seeds. */
    public List<Problem> seedProblems() {
        return seeds.stream().flatMap(seed -> seed.problem().stream()).toList();
    }

    /** Whether the set has neither migrations nor problems. */
    public boolean isEmpty() {
        return migrations.isEmpty() && repeatables.isEmpty() && problems.isEmpty();
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
