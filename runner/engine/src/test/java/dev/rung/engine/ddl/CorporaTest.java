package dev.rung.engine.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.ObjectKind;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.SnapshotReader;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rebuilds public schemas from their snapshots. */
@Tag("every-version")
class CorporaTest {

    /** Much more than a snapshot takes, because the machine of the tests may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"kitchen.sql", "postgrest.sql", "big.sql"})
    void a_public_schema_is_rebuilt_from_its_snapshot(String file, TestReporter reporter)
            throws IOException, InterruptedException, SQLException {
        try (ScratchDatabase original = ScratchServer.shared().createDatabase();
                ScratchDatabase copy = ScratchServer.shared().createDatabase()) {
            Corpus.load(file, original);
            long start = System.nanoTime();
            SchemaSnapshot before = snapshot(original);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            reporter.publishEntry(file, before.objects().size() + " objects, snapshot in " + time.toMillis() + " ms");
            Rebuild rebuild = Rebuild.of(before);

            assertThat(failures(rebuild, copy)).isEmpty();
            assertThat(differences(before, snapshot(copy))).isEmpty();
            assertThat(rebuild.notExpressed()).isEmpty();
            assertThat(rebuild.plainSql().keySet()).isSubsetOf(ObjectKind.AGGREGATE, ObjectKind.RULE);
            assertThat(time).isLessThan(LIMIT);
        }
    }

    private static SchemaSnapshot snapshot(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return SnapshotReader.read(connection, List.of(), false);
        }
    }

    private static List<String> failures(Rebuild rebuild, ScratchDatabase database) throws SQLException {
        List<String> failures = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''; set check_function_bodies = off");
            for (Paragraph paragraph : rebuild.paragraphs()) {
                for (DdlStatement each : paragraph.statements()) {
                    try {
                        statement.execute(each.toSql());
                    } catch (SQLException e) {
                        failures.add(each.object() + ": " + e.getMessage() + "\n" + each.toSql());
                    }
                }
            }
        }
        return failures;
    }

    private static List<String> differences(SchemaSnapshot before, SchemaSnapshot after) {
        Map<ObjectId, DatabaseObject> expected = before.byId();
        Map<ObjectId, DatabaseObject> found = after.byId();
        TreeSet<ObjectId> all = new TreeSet<>(expected.keySet());
        all.addAll(found.keySet());
        return all.stream()
                .filter(id -> !Objects.equals(expected.get(id), found.get(id)))
                .map(id -> id + "\n  expected " + expected.get(id) + "\n  found    " + found.get(id))
                .toList();
    }
}
