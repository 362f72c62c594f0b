package dev.rung.app.workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.app.SetDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the behaviour of the schema, which the catalog doesn't show. */
@Tag("every-version")
@ExtendWith(WorkspacesRoles.class)
class WorkspacesBehaviourTest {

    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String TWO = "00000000-0000-0000-0000-000000000002";

    private static SetDatabase database;

    @BeforeAll
    static void migrate() throws SQLException {
        database = new SetDatabase("workspaces");
        database.migrate();
        database.execute("""
            insert into regions (code, name) values ('eu', 'Europe'), ('us', 'America');
            insert into tenants (id, slug, name) values ('%1$s', 'one', 'One'), ('%2$s', 'two', 'Two');
            insert into users (id, email, full_name) values ('%1$s', 'Ada@example.com', 'Ada Lovelace');
            insert into memberships (tenant_id, user_id, role) values ('%1$s', '%1$s', 'owner'), ('%2$s', '%1$s', 'guest');
            insert into projects (tenant_id, key, name) values ('%1$s', 'A', 'First'), ('%2$s', 'B', 'Second');
            insert into rooms (tenant_id, name) values ('%1$s', 'Attic'), ('%1$s', 'Cellar');
            insert into documents (id, tenant_id, title) values ('%1$s', '%1$s', 'Plan');
            insert into document_versions (document_id, version, body) values ('%1$s', 1, 'Text');
            insert into ledger_accounts values (1, 'Bank', true), (2, 'Sales', false)\
            """.formatted(ONE, TWO));
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @Test
    void a_tenant_sees_its_own_rows_alone() throws SQLException {
        assertThat(queryAs(ONE, "select key from projects")).containsExactly("A");
        assertThat(queryAs(TWO, "select key from projects")).containsExactly("B");
        assertThat(queryAs("", "select count(*) from users")).containsExactly("1");
    }

    @Test
    void a_tenant_writes_no_rows_of_another() {
        assertThatThrownBy(() -> queryAs(
                        ONE,
                        "insert into projects (tenant_id, key, name) values ('" + TWO
                                + "', 'C', 'Third') returning key"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> queryAs(
                        ONE,
                        "insert into projects (tenant_id, key, name, starts_on) values ('" + ONE
                                + "', 'C', 'Third', '2020-01-01') returning key"))
                .hasMessageContaining("not_before_today");
    }

    @Test
    void nobody_books_a_room_that_another_has() throws SQLException {
        database.execute(
                "insert into room_bookings (room_id, during) values (1, '[2026-05-01 10:00Z, 2026-05-01 11:00Z)')");
        database.execute(
                "insert into room_bookings (room_id, during) values (2, '[2026-05-01 10:00Z, 2026-05-01 11:00Z)')");
        database.execute(
                "insert into room_bookings (room_id, during) values (1, '[2026-05-01 11:00Z, 2026-05-01 12:00Z)')");

        String overlap =
                "insert into room_bookings (room_id, during%s) values (1, '[2026-05-01 10:30Z, 2026-05-01 11:30Z)'%s)";
        assertThatThrownBy(() -> database.execute(overlap.formatted("", "")))
                .hasMessageContaining("room_bookings_no_overlap");
        database.execute(overlap.formatted(", cancelled_at", ", now()"));
    }

    @Test
    void rows_go_to_the_partition_that_is_for_them() throws SQLException {
        assertThat(database.query("""
            insert into usage_records (region_code, tenant_id, meter, quantity, used_on) values
                ('eu', '%1$s', 'calls', 1, '2025-12-31'), ('eu', '%1$s', 'calls', 1, '2026-01-01'),
                ('us', '%1$s', 'calls', 1, '2026-01-01')
            returning tableoid::regclass\
            """.formatted(ONE)))
                .containsExactly("usage_records_eu_old", "usage_records_eu_new", "usage_records_us");
        assertThat(database.query("""
            insert into audit_events (tenant_id, action, occurred_at) values
                ('%1$s', 'x', '2025-06-01Z'), ('%1$s', 'x', '2026-06-01Z'), ('%1$s', 'x', '2099-06-01Z')
            returning tableoid::regclass\
            """.formatted(ONE)))
                .containsExactly("audit_events_2025", "audit_events_2026", "audit_events_other");
        assertThatThrownBy(() -> database.execute(
                        "insert into metrics (name, value, measured_at) values ('x', 1, '2024-06-01Z')"))
                .hasMessageContaining("no partition of relation \"metrics\"");
    }

    @Test
    void a_voucher_balances_when_the_transaction_ends() throws SQLException {
        String entries = "insert into ledger_entries (voucher, account_id, amount) values (%1$d, 1, 10);"
                + "insert into ledger_entries (voucher, account_id, amount) values (%1$d, 2, %2$d)";
        database.execute(entries.formatted(1, -10));

        assertThatThrownBy(() -> database.execute(entries.formatted(2, -9)))
                .hasMessageContaining("voucher 2 does not balance");
    }

    @Test
    void triggers_record_and_refuse() throws SQLException {
        assertThat(database.query("select action from audit_events where actor_id = '" + ONE + "'"))
                .containsExactly("joined", "joined");
        assertThatThrownBy(() -> database.execute("update document_versions set body = ''"))
                .hasMessageContaining("document_versions is never changed: save another version");
    }

    @Test
    void what_the_types_say_holds() throws SQLException {
        assertThat(database.query("select 'admin' < 'manager'::member_role and 'manager' < 'member'::member_role"))
                .containsExactly("t");
        assertThat(database.query("select number || ' ' || host from tenants order by number"))
                .containsExactly("1000 one.workspaces.example", "1007 two.workspaces.example");
        assertThatThrownBy(() -> database.execute("insert into tenants (slug, name) values ('three', 'ONE')"))
                .hasMessageContaining("tenants_name_key");
        assertThatThrownBy(
                        () -> database.execute("insert into users (email, full_name) values ('ada@EXAMPLE.com', 'A')"))
                .hasMessageContaining("users_email_key");
        assertThatThrownBy(() -> database.execute("update tenants set slug = 'Two Words'"))
                .hasMessageContaining("slug_shape");
    }

    /** Returns the first column of a query that the product runs for a tenant. */
    private static List<String> queryAs(String tenant, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role workspaces_app");
            statement.execute("set workspaces.tenant = '" + tenant + "'");
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
        }
        return values;
    }
}
