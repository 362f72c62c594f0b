package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.app.workspaces.WorkspacesRoles;
import dev.rung.engine.Snapshot;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the SQL of a migrated schema's snapshot creates the same schema. */
@Tag("every-version")
@ExtendWith(WorkspacesRoles.class)
class RebuiltSchemaTest {

    private static final String SAMPLE = "workspaces";

    @ParameterizedTest
    @MethodSource("sets")
    void a_migrated_schema_is_rebuilt_from_its_snapshot(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set);
                ScratchDatabase copy = ScratchServer.shared().createDatabase()) {
            database.migrate();
            Snapshot snapshot = snapshot(database.connect());

            execute(copy, snapshot);

            Snapshot rebuilt = snapshot(copy.connect());
            assertThat(snapshot.differences(rebuilt)).isEmpty();
            assertThat(rebuilt.toSql()).isEqualTo(snapshot.toSql());
            assertThat(snapshot.notExpressed()).isEmpty();
            assertThat(snapshot.plainSql().keySet()).isSubsetOf(List.of("aggregate", "rule"));
        }
    }

    static Stream<String> sets() {
        return Stream.concat(SetDatabase.sets().stream(), Stream.of(SAMPLE));
    }

    private static void execute(ScratchDatabase database, Snapshot snapshot) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : snapshot.statements()) {
                statement.execute(sql);
            }
        }
    }

    private static Snapshot snapshot(Connection connection) throws SQLException {
        try (connection) {
            return Snapshot.of(connection);
        }
    }
}
