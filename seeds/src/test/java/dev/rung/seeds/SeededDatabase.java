package dev.rung.seeds;

import dev.rung.Environment;
import dev.rung.engine.Rung;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A separate database with the migrations of one set, for seeding. The schema has the set's name. */
public final class SeededDatabase implements AutoCloseable {

    private static final List<ScriptedSet> SETS = Rung.sets(SeededDatabase.class.getClassLoader());

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final ScriptedSet set;
    private final Rung rung;

    public SeededDatabase(String name) {
        set = SETS.stream()
                .filter(each -> each.name().value().equals(name))
                .findFirst()
                .orElseThrow();
        rung = Rung.on(database::connect).set(set).build();
        rung.migrate();
    }

    /** Returns the names of all sets. */
    static List<String> sets() {
        return SETS.stream().map(set -> set.name().value()).toList();
    }

    /** Applies the set, without its seeds, to another schema as well. */
    public void migrateSchema(String schema) {
        Rung.on(database::connect)
                .set(set)
                .schema(new SchemaName(schema))
                .build()
                .migrate();
    }

    /** Records another environment for the database. */
    void becomes(Environment environment) {
        rung.protect(environment);
    }

    public SeedOutcome seed(Environment environment) {
        return rung.seed(rung.planSeeds(environment, false));
    }

    public SeedOutcome reset(Environment environment) {
        return rung.seed(rung.planSeeds(environment, true));
    }

    /** Returns all rows of all tables, one line each, without the values that the database generates. */
    List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : tables()) {
            rows.addAll(
                    query("select '%1$s', to_jsonb(t) - 'created_at' - 'updated_at' from \"%1$s\" t".formatted(table)));
        }
        return rows.stream().sorted().toList();
    }

    private List<String> tables() throws SQLException {
        return query("""
            select relname from pg_class
             where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'schema_migr%'\
            """);
    }

    /** Returns the rows of a query, one line each, with the values separated by a bar. */
    public List<String> query(String sql) throws SQLException {
        return query(set.schema().value(), sql);
    }

    /** Returns the rows of a query in a schema. */
    public List<String> query(String schema, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                lines.add(String.join(" | ", values));
            }
        }
        return lines;
    }

    public void execute(String sql) throws SQLException {
        execute(set.schema().value(), sql);
    }

    /** Executes statements in a schema. */
    public void execute(String schema, String sql) throws SQLException {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
