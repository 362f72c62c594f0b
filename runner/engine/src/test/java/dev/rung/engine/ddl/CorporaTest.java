package dev.rung.engine.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.SnapshotReader;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rebuilds public schemas from their snapshots. */
@Tag("every-version")
class CorporaTest {

    @ParameterizedTest
    @ValueSource(strings = {"kitchen.sql", "postgrest.sql", "big.sql"})
    void a_public_schema_is_rebuilt_from_its_snapshot(String file)
            throws IOException, InterruptedException, SQLException {
        try (ScratchDatabase original = ScratchServer.shared().createDatabase();
                ScratchDatabase copy = ScratchServer.shared().createDatabase()) {
            Corpus.load(file, original);
            SchemaSnapshot before = snapshot(original);
            Rebuild rebuild = Rebuild.of(before);

            if (System.getProperty("dev.dump") != null) {
                java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/schema-" + file), rebuild.toSql());
                System.out.println(file + " " + before.objects().size() + " plain " + rebuild.plainSql() + " not " + rebuild.notExpressed());
                for (int i = 0; i < 3; i++) {
                    long t = System.nanoTime();
                    snapshot(original);
                    System.out.println("snapshot ms " + (System.nanoTime() - t) / 1000000);
                }
            }
            assertThat(failures(rebuild, copy)).isEmpty();
            assertThat(differences(before, snapshot(copy))).isEmpty();
            assertThat(rebuild.notExpressed()).isEmpty();
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
                .filter(id -> !java.util.Objects.equals(expected.get(id), found.get(id)))
                .map(id -> id + "\n  expected " + expected.get(id) + "\n  found    " + found.get(id))
                .toList();
    }
}
