package dev.rung.app.adid;

import dev.rung.engine.Rung;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.plan.RollbackTarget;
import dev.rung.engine.plan.Target;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A database of its own for the set {@code adid}, empty at first. */
final class AdidDatabase implements AutoCloseable {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Rung rung = Rung.on(database::connect).set("adid").build();

    /** The ids of the set's migrations, in order. */
    List<String> versions() {
        return rung.status().migrations().stream()
                .map(migration -> migration.id().toString())
                .toList();
    }

    void migrate() {
        rung.migrate();
    }

    /** Applies the set to another schema than its own, beside it. */
    void migrateSchema(String schema) {
        Rung.on(database::connect)
                .set("adid")
                .schema(new SchemaName(schema))
                .build()
                .migrate();
    }

    void migrateTo(String version) {
        rung.migrate(Target.to(version));
    }

    void rollBackTo(String version) {
        rung.run(rung.planRollback(RollbackTarget.downTo(version), Set.of()));
    }

    void rollBackAll() {
        rung.run(rung.planRollback(RollbackTarget.all(), Set.of()));
    }

    List<String> catalog() throws SQLException {
        return catalog("adid");
    }

    List<String> catalog(String schema) throws SQLException {
        try (Connection connection = connect(schema)) {
            return CatalogSnapshot.of(connection, schema);
        }
    }

    /** The first column of a query's rows, as text. */
    List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect("adid");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect("adid");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String schema) throws SQLException {
        Connection connection = database.connect();
        connection.setSchema(schema);
        return connection;
    }

    @Override
    public void close() {
        database.close();
    }
}
