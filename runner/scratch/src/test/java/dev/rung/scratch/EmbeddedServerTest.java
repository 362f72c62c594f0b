package dev.rung.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void after_a_crash_it_starts_again_on_its_port_with_the_committed_data() throws SQLException {
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
    void a_server_can_have_other_settings(@TempDir Path folder) throws IOException, SQLException {
        Path note = Files.writeString(folder.resolve("note"), "secret");
        EmbeddedSettings settings = new EmbeddedSettings(
                Map.of("work_mem", "5MB", "max_connections", "7"),
                List.of("host all postgres samehost trust"),
                Map.of("copied.txt", note));
        try (ScratchServer another = EmbeddedServer.start(settings);
                ScratchDatabase database = another.createDatabase()) {
            assertThat(query(database, "SHOW work_mem")).isEqualTo("5MB");
            assertThat(query(database, "SHOW max_connections")).isEqualTo("7");
            assertThat(query(database, "SELECT pg_read_file('copied.txt')")).isEqualTo("secret");
            execute(database, "CREATE ROLE ann LOGIN");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "ann", ""))
                    .hasMessageContaining("no pg_hba.conf entry");
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
