package dev.rung.engine.store;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Writes what {@link StoredSetReader} reads. */
final class StoredSetWriter {

    private final DataOutputStream out;
    private final BiPredicate<ScriptedSet, ScriptedMigration> isClean;

    /**
     * Creates a writer.
     *
     * @param out receives the content of a file
     * @param isClean whether neither script of a migration has a problem or a finding
     */
    StoredSetWriter(DataOutputStream out, BiPredicate<ScriptedSet, ScriptedMigration> isClean) {
        this.out = out;
        this.isClean = isClean;
    }

    void write(List<ScriptedSet> sets) throws IOException {
        out.writeUTF(StoredSetReader.FORMAT);
        out.writeInt(sets.size());
        for (ScriptedSet set : sets) {
            write(set);
        }
    }

    private void write(ScriptedSet set) throws IOException {
        out.writeUTF(set.name().value());
        out.writeUTF(set.schema().value());
        out.writeUTF(set.missing().name());
        out.writeInt(set.severities().size());
        for (Map.Entry<Rule, Severity> severity : set.severities().entrySet()) {
            out.writeUTF(severity.getKey().name());
            out.writeUTF(severity.getValue().name());
        }
        writeMigrations(set, set.migrations());
        writeMigrations(set, set.repeatables());
        out.writeInt(set.seeds().size());
        for (ScriptedSeed seed : set.seeds()) {
            write(seed);
        }
    }

    private void writeMigrations(ScriptedSet set, List<ScriptedMigration> migrations) throws IOException {
        out.writeInt(migrations.size());
        for (ScriptedMigration migration : migrations) {
            out.writeUTF(migration.id().toString());
            out.writeUTF(migration.source().file());
            out.writeUTF(migration.mode().name());
            write(migration.timeouts().lock());
            write(migration.timeouts().statement());
            write(migration.timeouts().migration());
            out.writeUTF(migration.checksum().value());
            out.writeBoolean(isClean.test(set, migration));
        }
    }

    private void write(Optional<Duration> limit) throws IOException {
        out.writeLong(limit.map(Duration::toMillis).orElse(StoredSetReader.NO_LIMIT));
    }

    private void write(ScriptedSeed seed) throws IOException {
        out.writeUTF(seed.id().digits());
        out.writeUTF(seed.id().name());
        out.writeInt(seed.environments().size());
        for (Environment environment : seed.environments()) {
            out.writeUTF(environment.name());
        }
    }
}
