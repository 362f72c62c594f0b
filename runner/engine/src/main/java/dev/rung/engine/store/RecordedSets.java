package dev.rung.engine.store;

import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Lazy;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SetName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The sets that were stored, recorded again from their classes when a script is needed. */
final class RecordedSets {

    private final Lazy<Map<SetName, IndexedSet>> sets;

    RecordedSets(Supplier<List<ScriptedSet>> recorder) {
        this.sets =
                new Lazy<>(() -> recorder.get().stream().collect(Collectors.toMap(ScriptedSet::name, IndexedSet::of)));
    }

    private record IndexedSet(Map<MigrationId, ScriptedMigration> migrations, Map<SeedId, ScriptedSeed> seeds) {

        static IndexedSet of(ScriptedSet set) {
            return new IndexedSet(
                    set.allMigrations().collect(Collectors.toMap(ScriptedMigration::id, Function.identity())),
                    set.seeds().stream().collect(Collectors.toMap(ScriptedSeed::id, Function.identity())));
        }
    }

    /**
     * Finds a migration that was stored.
     *
     * @throws ProblemsException if it is no longer the same, although the class path is
     */
    ScriptedMigration migration(SetName set, MigrationId id, String checksum) {
        Optional<ScriptedMigration> found =
                set(set).map(recorded -> recorded.migrations().get(id));
        return found.filter(migration -> migration.checksum().value().equals(checksum))
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        id.toString(),
                        found.map(ScriptedMigration::source).orElse(null),
                        "up gives different steps than in an earlier run with the same class path",
                        "remove the environment, system properties, files and other changing input from it"))));
    }

    ScriptedSeed seed(SetName set, SeedId id) {
        return set(set).map(recorded -> recorded.seeds().get(id)).orElseThrow();
    }

    private Optional<IndexedSet> set(SetName name) {
        return Optional.ofNullable(sets.get().get(name));
    }
}
