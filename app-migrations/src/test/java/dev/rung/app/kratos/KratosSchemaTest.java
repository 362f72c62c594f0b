package dev.rung.app.kratos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KratosSchemaTest {

    private static final String INSERT_KEYS = """
        insert into kms_data_keys (id, version, encrypted_key, key_hash, status, created_at, expires_at) values
            ('a', 1, '\\x01', 'a', 'inactive', '2026-01-01Z', '2026-04-01Z'),
            ('b', 1, '\\x02', 'b', 'inactive', '2026-01-02Z', null),
            ('c', 2, '\\x03', 'c', 'active', '2026-04-01Z', '2999-01-01Z')\
        """;

    private final SetDatabase database = new SetDatabase("kratos");

    @BeforeEach
    void migrate() {
        database.migrate();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void one_version_has_one_active_key_and_any_number_of_others() throws SQLException {
        database.execute(INSERT_KEYS);

        assertThatThrownBy(() -> database.execute("update kms_data_keys set status = 'active' where version = 1"))
                .hasMessageContaining("idx_kms_data_keys_version_status");
        database.execute("update kms_data_keys set status = 'active' where id = 'a'");
    }

    @Test
    void a_changed_key_tells_when_it_was_changed() throws SQLException {
        database.execute(INSERT_KEYS);
        database.execute("update kms_data_keys set updated_at = '2026-01-01Z', status = 'revoked' where id = 'a'");

        assertThat(database.query("select updated_at > now() - interval '1 minute' from kms_data_keys where id = 'a'"))
                .containsExactly("t");
    }

    @Test
    void the_statistics_count_keys_by_status_and_algorithm() throws SQLException {
        database.execute(INSERT_KEYS);

        assertThat(database.query("""
            select concat_ws(' ', status, algorithm, key_count, overdue_count, newest_version,
                             (earliest_created at time zone 'utc')::date, (latest_created at time zone 'utc')::date,
                             (next_expiry at time zone 'utc')::date)
              from kms_key_stats order by status\
            """))
                .containsExactly(
                        "active AES-256-GCM 1 0 2 2026-04-01 2026-04-01 2999-01-01",
                        "inactive AES-256-GCM 2 %s 1 2026-01-01 2026-01-02 2026-04-01".formatted(overdue()));
    }

    @Test
    void unknown_statuses_and_algorithms_are_refused() throws SQLException {
        database.execute(INSERT_KEYS);

        assertThatThrownBy(() -> database.execute("update kms_data_keys set status = 'lost'"))
                .hasMessageContaining("kms_data_keys_status_check");
        assertThatThrownBy(() -> database.execute("update kms_data_keys set algorithm = 'ROT13'"))
                .hasMessageContaining("kms_data_keys_algorithm_check");
    }

    private String overdue() throws SQLException {
        return database.query("select count(*) from kms_data_keys where expires_at <= now()")
                .getFirst();
    }
}
