package dev.rung.engine.discovery;

import dev.rung.MigrationSet.Gaps;
import dev.rung.MigrationSet.Missing;
import dev.rung.MigrationSet.Ties;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration set that was found on the class path, with its seeds.
 *
 * @param name its name
 * @param schema its own schema
 * @param ties how two migrations with the same number are treated
 * @param gaps how a missing number is treated
 * @param missing how an applied migration without a class is treated
 * @param packageName the Java package
 * @param seedPackageName the Java package of its seeds; empty if it has none
 * @param migrations the versioned migrations, in the order of application
 * @param repeatables the repeatable migrations, in the order of application
 * @param seeds the seeds, in the order of planting
 * @param severities the severities that this set changes
 * @param problems the problems of the classes
 */
public record DiscoveredSet(
        SetName name,
        SchemaName schema,
        Ties ties,
        Gaps gaps,
        Missing missing,
        String packageName,
        Optional<String> seedPackageName,
        List<DiscoveredMigration> migrations,
        List<DiscoveredMigration> repeatables,
        List<DiscoveredSeed> seeds,
        Map<Rule, Severity> severities,
        List<Problem> problems) {

    /** Copies the collections. */
    public DiscoveredSet {
        migrations = List.copyOf(migrations);
        repeatables = List.copyOf(repeatables);
        seeds = List.copyOf(seeds);
        severities = Map.copyOf(severities);
        problems = List.copyOf(problems);
    }
}
