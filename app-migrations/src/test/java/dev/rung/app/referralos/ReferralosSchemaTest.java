package dev.rung.app.referralos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralosSchemaTest {

    private static final SetDatabase DATABASE = new SetDatabase("referralos");

    @BeforeAll
    static void migrate() throws SQLException {
        DATABASE.migrate();
        DATABASE.execute("""
            insert into tenants (id, slug, name, embed_signing_secret) values
                ('00000000-0000-0000-0000-000000000001', 'one', 'One', repeat('x', 32)),
                ('00000000-0000-0000-0000-000000000002', 'two', 'Two', repeat('x', 32));
            insert into users (id, tenant_id, external_user_id) values
                ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000001', 'referrer'),
                ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000001', 'referred'),
                ('00000000-0000-0000-0000-000000000021', '00000000-0000-0000-0000-000000000002', 'elsewhere');
            insert into referral_codes (id, tenant_id, user_id, code) values
                ('00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000001',
                 '00000000-0000-0000-0000-000000000011', 'WELCOME');
            insert into rewards_ledger (tenant_id, user_id, entry_type, amount, currency, idempotency_key) values
                ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000011',
                 'onboarding_bonus', 10, 'AUD', 'bonus');
            insert into api_keys (tenant_id, name, key_prefix, key_hash, scopes) values
                ('00000000-0000-0000-0000-000000000001', 'server', 'rk_test_abcd', sha256('key'), '{codes:read}');
            insert into webhook_events (tenant_id, event_type, payload) values
                ('00000000-0000-0000-0000-000000000001', 'referral.qualified', '{}')\
            """);
    }

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @Test
    void every_table_is_there() throws SQLException {
        assertThat(DATABASE.query("""
            select relname from pg_class
             where relnamespace = 'referralos'::regnamespace and relkind = 'r' and relname not like 'schema_migr%'
             order by relname\
            """))
                .containsExactly(
                        "api_keys",
                        "audit_logs",
                        "referral_codes",
                        "referrals",
                        "rewards_ledger",
                        "tenants",
                        "users",
                        "webhook_events");
    }

    @Test
    void the_extensions_are_there() throws SQLException {
        assertThat(DATABASE.query("select extname from pg_extension order by extname"))
                .contains("uuid-ossp", "pg_trgm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenants", "users", "referral_codes", "api_keys", "webhook_events"})
    void updated_at_is_maintained(String table) throws SQLException {
        DATABASE.execute("update " + table + " set updated_at = '2020-01-01Z'");

        assertThat(DATABASE.query("select distinct updated_at > now() - interval '1 minute' from " + table))
                .containsExactly("t");
    }

    @Test
    void every_table_with_the_column_updated_at_has_the_trigger() throws SQLException {
        assertThat(DATABASE.query("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'updated_at'
             where c.relnamespace = 'referralos'::regnamespace and c.relkind = 'r'
               and not exists (select from pg_trigger where tgrelid = c.oid
                               and tgname = 'trg_' || c.relname || '_updated_at')\
            """)).isEmpty();
    }

    @Test
    void a_row_never_refers_to_another_tenants_row() {
        assertThatThrownBy(() -> DATABASE.execute("""
            insert into referral_codes (tenant_id, user_id, code) values
                ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000011', 'STOLEN')\
            """)).hasMessageContaining("referral_codes_tenant_id_user_id_fkey");
        assertThatThrownBy(() -> DATABASE.execute(referral("referrer", "elsewhere")))
                .hasMessageContaining("referrals_referred_fkey");
    }

    @Test
    void nobody_refers_themselves_or_by_the_code_of_another() {
        assertThatThrownBy(() -> DATABASE.execute(referral("referrer", "referrer")))
                .hasMessageContaining("referrals_referred_user_id_check");
        assertThatThrownBy(() -> DATABASE.execute(referral("referred", "referrer")))
                .hasMessageContaining("referrals_referral_code_fkey");
    }

    @Test
    void the_ledger_is_only_added_to() {
        assertThatThrownBy(() -> DATABASE.execute("update rewards_ledger set amount = 1000"))
                .hasMessageContaining("entries of rewards_ledger are never changed or deleted");
        assertThatThrownBy(() -> DATABASE.execute("delete from rewards_ledger"))
                .hasMessageContaining("entries of rewards_ledger are never changed or deleted");
    }

    @Test
    void a_repeated_request_rewards_nobody_twice() {
        assertThatThrownBy(() -> DATABASE.execute("""
            insert into rewards_ledger (tenant_id, user_id, entry_type, amount, currency, idempotency_key)
            select tenant_id, user_id, entry_type, amount, currency, idempotency_key from rewards_ledger\
            """))
                .hasMessageContaining("rewards_ledger_tenant_id_idempotency_key_key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "tenants set slug = 'No Spaces' => tenants_slug_check",
                "tenants set webhook_url = 'https://example.com/hook' => tenants_webhook_secret_check",
                "tenants set embed_signing_secret = 'short' => tenants_embed_signing_secret_check",
                "tenants set reward_rules = '[]' => tenants_reward_rules_check",
                "users set subscription_tier = 'gold' => users_subscription_tier_check",
                "referral_codes set code = 'lower' => referral_codes_code_check",
                "referral_codes set max_uses = 1, use_count = 2 => referral_codes_use_count_check",
                "api_keys set scopes = '{everything}' => api_keys_scopes_check",
                "webhook_events set status = 'delivered', delivered_at = now() => webhook_events_next_attempt_at_check",
            })
    void what_makes_no_sense_is_refused(String change, String check) {
        assertThatThrownBy(() -> DATABASE.execute("update " + change)).hasMessageContaining(check);
    }

    private static String referral(String referrer, String referred) {
        return """
            insert into referrals (tenant_id, referral_code_id, referrer_user_id, referred_user_id)
            select '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', a.id, b.id
              from users a, users b where a.external_user_id = '%s' and b.external_user_id = '%s'\
            """.formatted(referrer, referred);
    }
}
