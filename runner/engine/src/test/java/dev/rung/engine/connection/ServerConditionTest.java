package dev.rung.engine.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
class ServerConditionTest {

    @Test
    void the_timeout_of_an_idle_session_is_named(Database database) throws SQLException, InterruptedException {
        try (Connection connection = database.connections().open();
                Statement statement = connection.createStatement()) {
            statement.execute("set idle_session_timeout = 10");
            Thread.sleep(500);
            SQLException ended = catchThrowableOfType(SQLException.class, () -> statement.execute("select 1"));
            assertThat(ConnectionFailures.explainLater(ended)).hasMessage("""
                the server ended the session, because it was idle for longer than idle_session_timeout: terminating connection due to idle-session timeout [57P05]
                  set this parameter to 0 for the role that migrates\
                """);
        }
    }

    @Test
    void one_of_rungs_own_writes_that_is_refused_in_a_batch_is_explained(Database database) throws SQLException {
        try (Connection connection = database.connections().open();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = on");
            statement.addBatch("create table a (id int)");
            statement.addBatch("create table b (id int)");
            SQLException refused = catchThrowableOfType(SQLException.class, statement::executeBatch);
            assertThat(ConnectionFailures.explainLater(refused)).hasMessage("""
                the server is read-only (it is a replica, or default_transaction_read_only is on): cannot execute CREATE TABLE in a read-only transaction [25006]
                  connect to the primary, or turn off default_transaction_read_only\
                """);
        }
    }
}
