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

/** A database of its own for one set, empty at first. The set's name is also its schema's. */
public final class SetDatabase implements AutoCloseable {

    private static final List<ScriptedSet> SETS = Rung.sets(SetDatabase.class.getClassLoader());

    /** A set of the tests' own; it is none of the application's, and what holds for those need not hold for it. */
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

    /** The names of the application's sets. */
    static List<String> sets() {
        return recordedSets().stream().map(set -> set.name().value()).toList();
    }

    /** The application's sets. */
    static List<ScriptedSet> recordedSets() {
        return SETS.stream().filter(set -> !set.name().value().equals(SAMPLE)).toList();
    }

    /** The ids of the set's migrations, in order. */
    public List<String> versions() {
        return set.migrations().stream()
                .map(migration -> migration.id().toString())
                .toList();
    }

    public void migrate() {
        rung.migrate();
    }

    /** Applies the set to another schema than its own, beside it. */
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

    /** The catalog of any schema, and the extensions of the database. */
    public List<String> catalog(String schema) throws SQLException {
        try (Connection connection = connect(schema)) {
            return CatalogSnapshot.of(connection, schema);
        }
    }

    /** The first column of a query's rows, as text. */
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

    /** Executes statements in any schema, {@code public} being searched after it. */
    public void execute(String schema, String sql) throws SQLException {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String schema() {
        return set.schema().value();
    }

    /** Connects to the set's schema, {@code public} being searched after it. */
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
