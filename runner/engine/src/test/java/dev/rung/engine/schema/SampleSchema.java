package dev.rung.engine.schema;

import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A schema that uses many features of PostgreSQL: the sample of the migration sets' tests. */
public final class SampleSchema implements AutoCloseable {

    private static final Path FOLDER = Path.of("../../app-migrations/src/test/resources/dev/rung/app/workspaces");

    private static final List<String> ROLES = List.of("workspaces_app", "workspaces_reader", "workspaces_auditor");

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    /** Creates the schema {@code workspaces} in a database of its own, and the roles. */
    public SampleSchema() throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String role : ROLES) {
                statement.execute(
                        "do $$ begin create role " + role + "; exception when duplicate_object then null; end $$");
            }
            statement.execute("create schema workspaces");
            for (Path file : files()) {
                statement.execute(Files.readString(file));
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Connects with the schema in the search path. */
    public Connection connect() throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = workspaces, public");
        }
        return connection;
    }

    /** Drops the database and the roles. */
    @Override
    public void close() {
        database.close();
        try (ScratchDatabase other = ScratchServer.shared().createDatabase()) {
            for (String role : ROLES) {
                other.execute("drop role if exists " + role);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
