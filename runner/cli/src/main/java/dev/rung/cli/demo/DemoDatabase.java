package dev.rung.cli.demo;

import dev.rung.cli.connection.Database;
import dev.rung.cli.connection.DatabaseUrl;
import dev.rung.cli.connection.Login;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.scratch.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The database of the demo. */
final class DemoDatabase {

    private static final String NAME = "demo";
    private static final String ORIGIN = "the demo's server";

    private DemoDatabase() {}

    static String hostOf(EmbeddedServer server) {
        return DatabaseUrl.parse(ORIGIN, server.url()).authority();
    }

    static Database create(EmbeddedServer server) {
        DatabaseUrl maintenance = DatabaseUrl.parse(ORIGIN, server.url());
        Login login = new Login(server.user(), server.password());
        try (Connection connection = new Database(maintenance, login).open()) {
            DSL.using(connection, SQLDialect.POSTGRES)
                    .createDatabase(DSL.name(NAME))
                    .execute();
        } catch (SQLException e) {
            throw new ConnectionException("the demo's database can't be created: " + e.getMessage(), e);
        }
        return new Database(maintenance.withDatabase(NAME), login);
    }

    /** The URL as a user types it. The demo's server needs no password. */
    static String urlOf(Database database) {
        return "postgresql://" + database.user() + "@" + database.url();
    }
}
