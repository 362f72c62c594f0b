package dev.rung.engine.connection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.ConnectionSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class ConnectionFailuresTest {

    @TempDir
    private Path folder;

    private ClassLoader loader;

    @BeforeEach
    void compile() {
        loader = MigrationSources.shop(folder)
                .migration(
                        "V001_Init",
                        "steps.run(createTable(\"a\").column(\"id\", INTEGER));",
                        "steps.run(dropTable(\"a\"));")
                .load();
    }

    @Test
    void no_server_there() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/app";
        assertThatThrownBy(() -> migrate(() -> DriverManager.getConnection(url, "app", "secret")))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("can't connect to the database: Connection to 127.0.0.1:" + port + " refused [08001]\n"
                        + "  check that the server is running on this host and port;"
                        + " a container may still be starting");
    }

    @Test
    void no_such_database(Database database) {
        String url = database.scratch().url().replace("/" + database.scratch().name(), "/nowhere");
        assertThatThrownBy(() -> migrate(() -> DriverManager.getConnection(
                        url, database.scratch().user(), database.scratch().password())))
                .hasMessage("can't connect to the database: database \"nowhere\" does not exist [3D000]\n"
                        + "  create the database first, or correct its name");
    }

    @Test
    void a_user_without_a_right_to_the_database_gets_the_statement_that_grants_it(Database database) {
        database.execute("create role guest login password 'guest'");
        try {
            assertThatThrownBy(() -> migrate(
                            () -> DriverManager.getConnection(database.scratch().url(), "guest", "guest")))
                    .hasMessage("the role \"guest\" has no privilege to create the schema \"shop\" in the database \""
                            + database.scratch().name() + "\"\n  let its owner run: GRANT CREATE ON DATABASE \""
                            + database.scratch().name() + "\" TO \"guest\";");
            database.execute("create schema shop");
            assertThatThrownBy(() -> migrate(
                            () -> DriverManager.getConnection(database.scratch().url(), "guest", "guest")))
                    .hasMessage("the role \"guest\" has no privilege to create tables in the schema \"shop\" in the"
                            + " database \""
                            + database.scratch().name()
                            + "\"\n  let its owner run: GRANT USAGE, CREATE ON SCHEMA \"shop\" TO \"guest\";");
        } finally {
            database.execute("drop role guest");
        }
    }

    private void migrate(ConnectionSource connections) {
        Rung.on(connections).classLoader(loader).build().migrate();
    }
}
