package dev.rung.seeds.adid;

import dev.rung.Environment;
import dev.rung.engine.Rung;
import dev.rung.engine.seeding.SeedOutcome;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of its own with the migrations of {@code adid}, to be seeded. */
final class SeededDatabase implements AutoCloseable {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Rung rung = Rung.on(database::connect).set("adid").build();

    SeededDatabase() {
        rung.migrate();
    }

    SeedOutcome seed(Environment environment) {
        return rung.seed(rung.planSeeds(environment, false));
    }

    SeedOutcome reset(Environment environment) {
        return rung.seed(rung.planSeeds(environment, true));
    }

    /** The rows of a query, a line each, their values separated by a bar. */
    List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect();
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

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.connect();
        connection.setSchema("adid");
        return connection;
    }

    @Override
    public void close() {
        database.close();
    }
}
