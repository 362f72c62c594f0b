package dev.rung.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EmbeddedServerTest extends ServerContract {

    private ScratchServer server;

    @BeforeAll
    void startServer() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Override
    ScratchServer server() {
        return server;
    }

    @Test
    void nothing_is_unpacked_when_the_cache_is_filled() {
        AtomicInteger unpacked = new AtomicInteger();
        try (ScratchServer another = EmbeddedServer.start(unpacked::incrementAndGet)) {
            assertThat(another.url()).isNotEqualTo(server.url());
        }
        assertThat(unpacked).hasValue(0);
    }

    @Test
    void a_closed_server_is_gone_and_closing_it_again_does_nothing() {
        ScratchServer another = EmbeddedServer.start();
        another.close();

        assertThatThrownBy(another::createDatabase)
                .isInstanceOf(ScratchException.class)
                .hasMessageStartingWith("could not create a scratch database on " + another.url());
        assertThatCode(another::close).doesNotThrowAnyException();
    }

    @Test
    void after_a_crash_it_starts_again_where_it_was_with_what_was_committed() throws SQLException {
        try (EmbeddedServer another = EmbeddedServer.start();
                ScratchDatabase database = another.createDatabase();
                Connection uncommitted = database.connect()) {
            execute(database, "CREATE TABLE t AS SELECT 42 AS answer");
            execute(database, "CHECKPOINT");
            uncommitted.setAutoCommit(false);
            uncommitted.createStatement().execute("INSERT INTO t VALUES (43)");
            another.crash();
            assertThatThrownBy(database::connect).hasMessageContaining("refused");
            assertThat(uncommitted.isValid(5)).isFalse();
            another.startAgain();

            assertThat(query(database, "SELECT string_agg(answer::text, ' ') FROM t"))
                    .isEqualTo("42");
        }
    }

    @Test
    void only_the_superuser_needs_no_password() throws SQLException {
        try (ScratchDatabase database = server.createDatabase()) {
            execute(database, "CREATE ROLE ann LOGIN PASSWORD 'right'");

            assertThatCode(() -> DriverManager.getConnection(database.url(), "ann", "right")
                            .close())
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "ann", "wrong"))
                    .hasMessage("FATAL: password authentication failed for user \"ann\"");
            execute(database, "DROP ROLE ann");
        }
    }

    @Test
    void messages_and_the_order_of_text_do_not_depend_on_the_machine() throws SQLException {
        try (ScratchDatabase database = server.createDatabase()) {
            assertThat(query(database, "SHOW lc_messages")).isEqualTo("C");
            assertThat(query(database, "SELECT string_agg(c, '' ORDER BY c) FROM unnest(ARRAY['a', 'B', 'ä']) AS c"))
                    .isEqualTo("Baä");
        }
    }
}
