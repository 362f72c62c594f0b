package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.settings.TimeoutSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests runs on connections of a pool that the program also uses for other purposes. */
@ExtendWith(Databases.class)
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PoolTest {

    @TempDir
    private Path folder;

    @Test
    void connections_are_returned_in_their_original_state(Database database) throws SQLException {
        try (HikariDataSource pool = pool(database, 2)) {
            List<String> before = stateOfBoth(pool);
            Rung rung = Rung.on(pool).classLoader(sleeping("0.5")).build();
            rung.migrate();
            assertThat(rung.overview().status().isUpToDate()).isTrue();
            assertThat(stateOfBoth(pool)).isEqualTo(before);
        }
    }

    @Test
    void a_pool_of_one_connection_is_enough(Database database) {
        try (HikariDataSource pool = pool(database, 1)) {
            assertThat(Rung.on(pool)
                            .classLoader(sleeping("0.5"))
                            .build()
                            .migrate()
                            .completed())
                    .hasSize(1);
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_canceled_through_a_pool_too(Database database) throws SQLException {
        try (HikariDataSource pool = pool(database, 2)) {
            List<String> before = stateOfBoth(pool);
            Rung rung = Rung.on(pool)
                    .classLoader(sleeping("30"))
                    .timeouts(new TimeoutSettings(Duration.ZERO, Duration.ZERO, Duration.ofMillis(500)))
                    .build();
            assertThatThrownBy(rung::migrate)
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("the migration took longer than 500ms and was canceled on the server");
            assertThat(stateOfBoth(pool)).isEqualTo(before);
        }
    }

    private ClassLoader sleeping(String seconds) {
        return MigrationSources.shop(folder)
                .migration(
                        "V001_Sleep",
                        "steps.sql(\"select pg_sleep(" + seconds + ")\");",
                        "steps.irreversible(\"nothing to undo\");")
                .load();
    }

    private static HikariDataSource pool(Database database, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.scratch().url());
        config.setUsername(database.scratch().user());
        config.setPassword(database.scratch().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setConnectionInitSql("set search_path to \"$user\", \"a b\"; set statement_timeout = '7s'; set role "
                + database.scratch().user());
        return new HikariDataSource(config);
    }

    private static List<String> stateOfBoth(HikariDataSource pool) throws SQLException {
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            List<String> state = new ArrayList<>(stateOf(one));
            state.addAll(stateOf(other));
            return state;
        }
    }

    /** All settings of a session, its advisory locks, and the state of the driver. */
    private static List<String> stateOf(Connection connection) throws SQLException {
        List<String> state = new ArrayList<>();
        state.add("auto-commit: " + connection.getAutoCommit());
        state.add("network timeout: " + connection.getNetworkTimeout());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name || ' = ' || setting from pg_settings"
                        + " where context in ('user', 'superuser')"
                        + " union all select 'role = ' || current_setting('role')"
                        + " union all select 'lock: ' || objid from pg_locks"
                        + " where pid = pg_backend_pid() and locktype = 'advisory' order by 1")) {
            while (row.next()) {
                state.add(row.getString(1));
            }
        }
        return state;
    }
}
