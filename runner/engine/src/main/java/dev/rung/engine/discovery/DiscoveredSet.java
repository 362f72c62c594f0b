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
 * A migration set as it was found on the class path, with the seeds for it.
 *
 * @param name its name
 * @param schema the schema that it is meant for
 * @param ties what two migrations with one number mean
 * @param gaps what a number left out means
 * @param missing what an applied migration without a class means
 * @param packageName the Java package
 * @param seedPackageName the Java package of its seeds, if it has one
 * @param migrations the versioned migrations, in the order of application
 * @param repeatables the repeatable migrations, in the order of application
 * @param seeds the seeds, in the order of planting
 * @param severities of the rules whose severity differs in this set
 * @param problems what is wrong with the classes themselves
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
