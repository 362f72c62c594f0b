package dev.rung.app;

import dev.rung.engine.Rung;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Target;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A separate, empty database for one set, whose schema has the set's name. */
public final class SetDatabase implements AutoCloseable {

    private static final List<ScriptedSet> SETS = Rung.sets(SetDatabase.class.getClassLoader());

    /** A set for tests only, which need not follow the rules of the application's sets. */
    private static final String SAMPLE = "workspaces";

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final ScriptedSet set;
    private final Rung rung;

    public SetDatabase(String name) {
        set = SETS.stream()
                .filter(each -> each.name().value().equals(name))
                .findFirst()
                .orElseThrow();
        rung = Rung.on(database::connect).set(set).build();
    }

    /** Returns the names of the application's sets. */
    static List<String> sets() {
        return recordedSets().stream().map(set -> set.name().value()).toList();
    }

    /** Returns the application's sets. */
    static List<ScriptedSet> recordedSets() {
        return SETS.stream().filter(set -> !set.name().value().equals(SAMPLE)).toList();
    }

    /** Returns the ids of the set's migrations, in order. */
    public List<String> versions() {
        return set.migrations().stream()
                .map(migration -> migration.id().toString())
                .toList();
    }

    public void migrate() {
        rung.migrate();
    }

    /** Applies the set to another schema as well. */
    void migrateSchema(String schema) {
        Rung.on(database::connect)
                .set(set)
                .schema(new SchemaName(schema))
                .build()
                .migrate();
    }

    public void migrateTo(String version) {
        rung.migrate(Target.to(version));
    }

    public void rollBackTo(String version) {
        rung.run(rung.planRollback(RollbackTarget.downTo(version), Set.of()));
    }

    public void rollBackAll() {
        rung.run(rung.planRollback(RollbackTarget.all(), Set.of()));
    }

    public List<String> catalog() throws SQLException {
        return catalog(schema());
    }

    /** Returns the catalog of a schema, and the extensions of the database. */
    public List<String> catalog(String schema) throws SQLException {
        try (Connection connection = connect(schema)) {
            return CatalogSnapshot.of(connection, schema);
        }
    }

    /** Returns the first column of a query, as text. */
    public List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(schema());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    public void execute(String sql) throws SQLException {
        execute(schema(), sql);
    }

    /** Executes statements with a schema and {@code public} in the search path. */
    public void execute(String schema, String sql) throws SQLException {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String schema() {
        return set.schema().value();
    }

    /** Connects with the set's schema and {@code public} in the search path. */
    public Connection connect() throws SQLException {
        return connect(schema());
    }

    private Connection connect(String schema) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema + ", public");
        }
        return connection;
    }

    @Override
    public void close() {
        database.close();
    }
}
