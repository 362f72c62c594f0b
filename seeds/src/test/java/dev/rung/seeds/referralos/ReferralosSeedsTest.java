package dev.rung.seeds.referralos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.seeds.SeededDatabase;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compares the first two seeds with the SQL of the document. */
class ReferralosSeedsTest {

    private static final String ROWS_OF_THE_DOCUMENT = """
        select 'tenant', to_jsonb(tenants) - 'created_at' - 'updated_at' from tenants
         where id = '00000000-0000-0000-0000-000000000001' union all
        select 'user', to_jsonb(users) - 'created_at' - 'updated_at' from users
         where external_user_id in ('test_referrer_001', 'test_referred_001') union all
        select 'code', to_jsonb(referral_codes) - 'created_at' - 'updated_at' from referral_codes
         where code = 'TESTREF001'
         order by 1, 2\
        """;

    private final SeededDatabase database = new SeededDatabase("referralos");

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_rows_are_those_that_the_documents_sql_makes() throws IOException, SQLException {
        database.migrateSchema("document");
        database.execute("document", document("001_default_tenant.sql"));
        database.execute("document", document("002_test_users.sql"));

        database.seed(Environment.DEVELOPMENT);

        assertThat(database.query(ROWS_OF_THE_DOCUMENT))
                .isEqualTo(database.query("document", ROWS_OF_THE_DOCUMENT))
                .hasSize(4);
    }

    @Test
    void the_documents_sql_finds_its_rows_there_already() throws IOException, SQLException {
        database.seed(Environment.DEVELOPMENT);
        List<String> rows = database.query(ROWS_OF_THE_DOCUMENT);

        database.execute(document("001_default_tenant.sql"));
        database.execute(document("002_test_users.sql"));

        assertThat(database.query(ROWS_OF_THE_DOCUMENT)).isEqualTo(rows);
        assertThat(database.query("select count(*) from users")).containsExactly("7");
    }

    @Test
    void the_default_tenant_is_there() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("""
            select id, slug, name, webhook_url, webhook_secret, embed_signing_secret, allowed_origins, is_active
              from tenants\
            """))
                .containsExactly("00000000-0000-0000-0000-000000000001 | quoteos | QuoteOS"
                        + " | http://localhost:3001/api/webhooks/referralos"
                        + " | dev_webhook_secret_do_not_use_in_production"
                        + " | dev_embed_secret_do_not_use_in_production_1234"
                        + " | {http://localhost:3000,http://localhost:3001} | t");
        assertThat(database.query("select key, value from tenants, jsonb_each_text(reward_rules) order by key"))
                .containsExactly(
                        "currency | AUD",
                        "onboarding_bonus | 0",
                        "referral_reward_free | 100",
                        "referral_reward_power_pro | 300",
                        "referral_reward_pro | 200");
    }

    @Test
    void the_users_and_their_codes_are_there() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("select id, external_user_id, email, name, subscription_tier from users order by id"))
                .containsExactly(
                        "00000000-0000-0000-0000-000000000101 | test_referrer_001 | referrer@example.com"
                                + " | Test Referrer | pro",
                        "00000000-0000-0000-0000-000000000102 | test_referred_001 | referred@example.com"
                                + " | Test Referred | free",
                        "00000000-0000-0000-0000-000000000103 | test_referred_002 | referred002@example.com"
                                + " | Test Referred 002 | free",
                        "00000000-0000-0000-0000-000000000104 | test_referred_003 | referred003@example.com"
                                + " | Test Referred 003 | power_pro",
                        "00000000-0000-0000-0000-000000000105 | test_referred_004 | referred004@example.com"
                                + " | Test Referred 004 | pro",
                        "00000000-0000-0000-0000-000000000106 | test_referred_005 | referred005@example.com"
                                + " | Test Referred 005 | free",
                        "00000000-0000-0000-0000-000000000107 | test_referred_006 | referred006@example.com"
                                + " | Test Referred 006 | free");
        assertThat(database.query("select id, user_id, code, is_active, use_count from referral_codes order by id"))
                .containsExactly(
                        "00000000-0000-0000-0000-000000000201 | 00000000-0000-0000-0000-000000000101"
                                + " | TESTREF001 | t | 0",
                        "00000000-0000-0000-0000-000000000202 | 00000000-0000-0000-0000-000000000101"
                                + " | TESTREF002 | t | 5");
    }

    @Test
    void there_is_a_referral_in_each_state_and_the_reward_of_one() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("""
            select r.id, u.external_user_id, r.status, r.qualified_at is not null, r.rejection_reason
              from referrals r join users u on u.id = r.referred_user_id order by r.id\
            """))
                .containsExactly(
                        "00000000-0000-0000-0000-000000000301 | test_referred_002 | pending | f | null",
                        "00000000-0000-0000-0000-000000000302 | test_referred_003 | qualified | t | null",
                        "00000000-0000-0000-0000-000000000303 | test_referred_004 | rewarded | t | null",
                        "00000000-0000-0000-0000-000000000304 | test_referred_005 | rejected | f"
                                + " | same payment card as the referrer",
                        "00000000-0000-0000-0000-000000000305 | test_referred_006 | expired | f | null");
        assertThat(database.query("select id, user_id, referral_id, entry_type, amount, currency from rewards_ledger"))
                .containsExactly("00000000-0000-0000-0000-000000000401 | 00000000-0000-0000-0000-000000000101"
                        + " | 00000000-0000-0000-0000-000000000303 | referral_reward | 200.00 | AUD");
    }

    @Test
    void existing_rows_are_left_as_they_are() throws SQLException {
        database.seed(Environment.DEVELOPMENT);
        database.execute("update tenants set name = 'Renamed'");
        database.execute("update users set email = 'mine@example.com' where external_user_id = 'test_referrer_001'");

        database.seed(Environment.DEVELOPMENT);

        assertThat(database.query("select name from tenants")).containsExactly("Renamed");
        assertThat(database.query("select email from users where external_user_id = 'test_referrer_001'"))
                .containsExactly("mine@example.com");
    }

    private static String document(String file) throws IOException {
        try (InputStream content = ReferralosSeedsTest.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new FileNotFoundException(file);
            }
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
