package dev.rung.engine.store;

import dev.rung.Environment;
import dev.rung.MigrationSet.Missing;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SetName;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.TimeoutOverrides;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads stored sets. Their scripts aren't stored: they are recorded when one is needed. */
final class StoredSetReader {

    /** Identifies the format. */
    static final String FORMAT = "dev.rung.scripts 1";

    static final long NO_LIMIT = -1;

    private final DataInputStream in;
    private final RecordedSets recorded;

    /**
     * Creates a reader.
     *
     * @param in the content of a file
     * @param recorder records the sets
     */
    StoredSetReader(DataInputStream in, Supplier<List<ScriptedSet>> recorder) {
        this.in = in;
        this.recorded = new RecordedSets(recorder);
    }

    /**
     * Reads all sets.
     *
     * @throws IOException if the file has another format or is incomplete
     * @throws IllegalArgumentException if it contains an unknown name
     */
    List<ScriptedSet> read() throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("another format");
        }
        List<ScriptedSet> sets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.add(readSet());
        }
        return sets;
    }

    private ScriptedSet readSet() throws IOException {
        SetName name = new SetName(in.readUTF());
        SchemaName schema = new SchemaName(in.readUTF());
        Missing missing = Missing.valueOf(in.readUTF());
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (int left = in.readInt(); left > 0; left--) {
            severities.put(Rule.valueOf(in.readUTF()), Severity.valueOf(in.readUTF()));
        }
        List<ScriptedMigration> migrations = readMigrations(name);
        List<ScriptedMigration> repeatables = readMigrations(name);
        List<ScriptedSeed> seeds = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            seeds.add(readSeed(name));
        }
        return new ScriptedSet(name, schema, missing, migrations, repeatables, seeds, severities, List.of());
    }

    private List<ScriptedMigration> readMigrations(SetName set) throws IOException {
        List<ScriptedMigration> migrations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            MigrationId id =
                    MigrationId.parse(in.readUTF()).orElseThrow(() -> new IllegalArgumentException("a malformed id"));
            SourceLine source = new SourceLine(in.readUTF(), 0);
            Mode mode = Mode.valueOf(in.readUTF());
            TimeoutOverrides timeouts = new TimeoutOverrides(readLimit(), readLimit(), readLimit());
            migrations.add(new ScriptedMigration(
                    id,
                    source,
                    mode,
                    timeouts,
                    new StoredScripts(set, id, new Checksum(in.readUTF()), in.readBoolean(), recorded)));
        }
        return migrations;
    }

    private @Nullable Duration readLimit() throws IOException {
        long millis = in.readLong();
        return millis == NO_LIMIT ? null : Duration.ofMillis(millis);
    }

    private ScriptedSeed readSeed(SetName set) throws IOException {
        SeedId id = new SeedId(in.readUTF(), in.readUTF());
        Set<Environment> environments = EnumSet.noneOf(Environment.class);
        for (int left = in.readInt(); left > 0; left--) {
            environments.add(Environment.valueOf(in.readUTF()));
        }
        return new ScriptedSeed(id, environments, () -> recorded.seed(set, id).open());
    }
}
