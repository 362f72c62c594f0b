package dev.rung.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The tests that every kind of scratch server must pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract {

    abstract ScratchServer server();

    @Test
    void it_reports_its_version() throws SQLException {
        try (ScratchDatabase database = server().createDatabase()) {
            assertThat(query(database, "SHOW server_version")).isEqualTo(server().version());
            assertThat(query(database, "SELECT current_setting('server_version_num')::int / 10000"))
                    .isEqualTo(String.valueOf(server().majorVersion()));
        }
    }

    @Test
    void databases_are_empty_and_independent_of_each_other() throws SQLException {
        try (ScratchDatabase one = server().createDatabase();
                ScratchDatabase two = server().createDatabase()) {
            execute(one, "CREATE TABLE t (id int)");

            assertThat(query(one, "SELECT to_regclass('t')")).isEqualTo("t");
            assertThat(query(two, "SELECT to_regclass('t')")).isNull();
            assertThat(query(two, "SELECT current_database()")).isEqualTo(two.name());
        }
    }

    @Test
    void a_database_can_be_copied() throws SQLException {
        try (ScratchDatabase template = server().createDatabase()) {
            execute(template, "CREATE TABLE t AS SELECT 42 AS answer");
            try (ScratchDatabase copy = server().createDatabase(template)) {
                assertThat(query(copy, "SELECT answer FROM t")).isEqualTo("42");
            }
        }
    }

    @Test
    void closing_a_database_drops_it_despite_open_sessions() throws SQLException {
        ScratchDatabase database = server().createDatabase();
        try (Connection open = database.connect()) {
            database.close();
            database.close();

            assertThat(open.isValid(5)).isFalse();
            assertThatThrownBy(database::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void the_settings_prefer_speed_to_safety() throws SQLException {
        try (ScratchDatabase database = server().createDatabase()) {
            assertThat(query(database, "SHOW fsync")).isEqualTo("off");
            assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("off");
            assertThat(query(database, "SHOW full_page_writes")).isEqualTo("off");
        }
    }

    static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
