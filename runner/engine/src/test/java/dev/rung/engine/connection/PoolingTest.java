package dev.rung.engine.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
@Timeout(60)
class PoolingTest {

    private static final String REFUSAL =
            "the database is behind a connection pooler in transaction mode \\((two connections use the same server"
                + " process \\d+|one connection uses the server process \\d+ and then \\d+)\\), which doesn't keep a"
                + " session's lock and settings; nothing was done\n"
                + "  connect directly to PostgreSQL, or to a pool in session mode \\(PgBouncer: pool_mode ="
                + " session\\)";

    @TempDir
    private Path folder;

    @TempDir
    private Path bouncers;

    @BeforeEach
    void needsPgBouncer() {
        assumeTrue(PgBouncer.program().isPresent(), "PgBouncer isn't installed");
    }

    @Test
    void a_pool_in_transaction_mode_is_refused_before_anything_is_set(Database database) throws Exception {
        try (PgBouncer bouncer = PgBouncer.start(database.scratch(), bouncers, "transaction", 1)) {
            try (Connection other = bouncer.connect();
                    Statement statement = other.createStatement()) {
                statement.execute("set statement_timeout = '5s'");
            }
            Rung rung = Rung.on(bouncer::connect).classLoader(oneTable()).build();
            assertThatThrownBy(rung::migrate)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageMatching(REFUSAL);
            assertThatThrownBy(rung::status).hasMessageMatching(REFUSAL);
            try (Connection next = bouncer.connect()) {
                assertThat(show(next, "search_path")).isEqualTo("\"$user\", public");
                assertThat(show(next, "statement_timeout")).isEqualTo("5s");
            }
        }
        assertThat(database.value("select count(*) from pg_namespace where nspname = 'shop'"))
                .isEqualTo("0");
    }

    @Test
    void a_pool_in_transaction_mode_is_recognized_while_others_use_it(Database database) throws Exception {
        try (PgBouncer bouncer = PgBouncer.start(database.scratch(), bouncers, "transaction", 5);
                Connection one = bouncer.connect();
                Connection other = bouncer.connect()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            assertThat(show(one, "search_path")).isEqualTo(show(other, "search_path"));
            assertThatThrownBy(Rung.on(bouncer::connect).classLoader(oneTable()).build()::migrate)
                    .hasMessageMatching(REFUSAL);
        }
    }

    @Test
    void a_pool_in_session_mode_is_accepted(Database database) throws Exception {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration(
                        "V001_A",
                        "steps.run(createTable(\"a\").column(\"id\", INTEGER));",
                        "steps.run(dropTable(\"a\"));")
                .migration(
                        "V002_B",
                        "steps.run(alterTable(\"a\").add(\"note\", CLOB));",
                        "steps.run(alterTable(\"a\").drop(\"note\"));")
                .load();
        try (PgBouncer bouncer = PgBouncer.start(database.scratch(), bouncers, "session", 5)) {
            Rung rung = Rung.on(bouncer::connect)
                    .classLoader(loader)
                    .timeouts(new TimeoutSettings(Duration.ofMillis(600), Duration.ZERO, Duration.ZERO))
                    .retries(new RetrySettings(1, Duration.ZERO, Duration.ZERO))
                    .build();
            rung.migrate(Target.to("001"));
            try (Connection blocker = database.connections().open();
                    Statement statement = blocker.createStatement()) {
                blocker.setAutoCommit(false);
                statement.execute("lock table shop.a");
                assertThatThrownBy(rung::migrate)
                        .isInstanceOf(MigrationFailedException.class)
                        .hasMessageContaining("waited for AccessExclusiveLock on shop.a, blocked by:\n    pid ");
            }
            assertThat(rung.migrate().completed()).hasSize(1);
            try (Connection next = bouncer.connect()) {
                assertThat(show(next, "search_path")).isEqualTo("\"$user\", public");
            }
        }
    }

    private ClassLoader oneTable() {
        return MigrationSources.shop(folder)
                .migration(
                        "V001_A",
                        "steps.run(createTable(\"a\").column(\"id\", INTEGER));",
                        "steps.run(dropTable(\"a\"));")
                .load();
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
