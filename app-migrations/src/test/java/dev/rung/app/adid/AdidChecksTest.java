package dev.rung.app.adid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests that the constraints refuse invalid rows. */
class AdidChecksTest {

    private static final String DID =
            "insert into dids (did, method, public_key, document, status, deactivated_at) values ";
    private static final String CREDENTIAL =
            "insert into credentials (types, issuer_did, document, status, holder_did, valid_from, valid_until,"
                    + " proof_jwt, status_list_id, status_list_idx) values ";
    private static final String USER = "insert into users (email, name, role, password_hash) values ";
    private static final String SESSION =
            "insert into sessions (user_id, refresh_jti, refresh_token_hash, created_at, expires_at) values ";
    private static final String SHARE = "insert into wallet_key_shares (wallet_id, share_index, custodian, commitment,"
            + " ciphertext, nonce, wrapping_key_id) values ";
    private static final String WALLET = "insert into wallets (user_id, threshold, share_count, status) values ";
    private static final String DELEGATE =
            "insert into did_delegates (did, delegate, delegate_type, valid_from, valid_until) values ";
    private static final String PRESENTER = "insert into credential_delegates (credential_id, holder_did, delegate_did,"
            + " claims, max_presentations, presentations, valid_until) values ";

    private static final SetDatabase DATABASE = new SetDatabase("adid");

    @BeforeAll
    static void migrate() throws SQLException {
        DATABASE.migrate();
        DATABASE.execute("""
            insert into users (id, email, name) values
                ('00000000-0000-4000-8000-000000000001', 'holder@example.com', 'Holder');
            insert into dids (did, method, public_key, document) values
                ('did:web:a.example', 'web', 'zA', '{"id": "did:web:a.example"}'),
                ('did:web:b.example', 'web', 'zB', '{"id": "did:web:b.example"}');
            insert into credentials (id, types, issuer_did, document) values
                ('00000000-0000-4000-8000-000000000002', '{VerifiableCredential}', 'did:web:a.example',
                 '{"issuer": {"id": "did:web:a.example", "name": "A"}}');
            insert into status_lists (id, issuer_did, purpose, encoded_list) values
                ('https://a.example/status/1', 'did:web:a.example', 'revocation', 'uH4sI');
            insert into wallets (id, user_id) values
                ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000001')\
            """);
    }

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_row_is_refused() {
        return Stream.of(
                refused(
                        "dids_did_check",
                        DID + "('did:WEB:x', 'WEB', 'zX', '{\"id\": \"did:WEB:x\"}', 'active', null)"),
                refused(
                        "dids_did_check",
                        DID + "('did:web:x#key-1', 'web', 'zX', '{\"id\": \"did:web:x#key-1\"}', 'active', null)"),
                refused(
                        "dids_method_check",
                        DID + "('did:web:x', 'key', 'zX', '{\"id\": \"did:web:x\"}', 'active', null)"),
                refused(
                        "dids_document_check",
                        DID + "('did:web:x', 'web', 'zX', '{\"id\": \"did:web:y\"}', 'active', null)"),
                refused("dids_document_check", DID + "('did:web:x', 'web', 'zX', '{}', 'active', null)"),
                refused(
                        "dids_status_check",
                        DID + "('did:web:x', 'web', 'zX', '{\"id\": \"did:web:x\"}', 'lost', null)"),
                refused(
                        "dids_deactivated_at_check",
                        DID + "('did:web:x', 'web', 'zX', '{\"id\": \"did:web:x\"}', 'deactivated', null)"),
                refused("dids_tx_hash_check", "update dids set tx_hash = '0x12'"),
                refused(
                        "agents_autonomy_level_check",
                        "insert into agents (did, name, autonomy_level) values ('did:web:a.example', 'A', 5)"),
                refused(
                        "agents_trust_score_check",
                        "insert into agents (did, name, trust_score) values ('did:web:a.example', 'A', 101)"),
                refused(
                        "schemas_version_check",
                        "insert into schemas (name, version, json_schema, issuer_did)"
                                + " values ('S', '1', '{}', 'did:web:a.example')"),
                refused(
                        "schemas_json_schema_check",
                        "insert into schemas (name, json_schema, issuer_did)"
                                + " values ('S', '[]', 'did:web:a.example')"),
                refused(
                        "credentials_types_check",
                        credential("'{EmploymentVC}'", "'offered', null, null, null, null, null, null")),
                refused(
                        "credentials_document_issuer_check",
                        "insert into credentials (types, issuer_did, document) values ('{VerifiableCredential}',"
                                + " 'did:web:a.example', '{\"issuer\": \"did:web:b.example\"}')"),
                refused(
                        "credentials_document_issuer_check",
                        "insert into credentials (types, issuer_did, document) values"
                                + " ('{VerifiableCredential}', 'did:web:a.example', '{}')"),
                refused("credentials_holder_did_check", credential("'active', null, null, null, null, null, null")),
                refused(
                        "credentials_valid_until_check",
                        credential("'offered', null, '2026-02-01', '2026-01-01', null, null, null")),
                refused(
                        "credentials_proof_jwt_check",
                        credential("'offered', null, null, null, 'e30.e30', null, null")),
                refused(
                        "credentials_status_list_entry_check",
                        credential("'offered', null, null, null, null, 'https://a.example/status/1', null")),
                refused(
                        "revocations_reason_check",
                        "insert into revocations (credential_id, revoked_by, reason) values"
                                + " ('00000000-0000-4000-8000-000000000002', 'did:web:a.example', 'mood')"),
                refused("status_lists_length_check", "update status_lists set length = 8"),
                refused(
                        "feature_flags_rollout_percentage_check",
                        "insert into feature_flags (key, description,"
                                + " rollout_percentage) values ('wallet.mpc', 'Embedded wallets', 101)"),
                refused(
                        "sandbox_flags_expires_at_check",
                        "insert into sandbox_flags (did, created_at, expires_at)"
                                + " values ('did:web:a.example', '2026-02-01', '2026-01-01')"),
                refused("users_email_check", USER + "('Holder@example.com', 'H', 'holder', null)"),
                refused("users_email_check", USER + "('nobody', 'H', 'holder', null)"),
                refused("users_role_check", USER + "('x@example.com', 'H', 'owner', null)"),
                refused("users_password_hash_check", USER + "('x@example.com', 'H', 'holder', 'secret')"),
                refused(
                        "sessions_refresh_token_hash_check",
                        SESSION
                                + "('00000000-0000-4000-8000-000000000001', gen_random_uuid(), 'token', now(), now() +"
                                + " '1 h')"),
                refused(
                        "sessions_expires_at_check",
                        SESSION + "('00000000-0000-4000-8000-000000000001',"
                                + " gen_random_uuid(), sha256('token'), now(), now())"),
                refused(
                        "wallets_threshold_check",
                        WALLET + "('00000000-0000-4000-8000-000000000001', 4, 3, 'provisioning')"),
                refused(
                        "wallets_public_key_check",
                        WALLET + "('00000000-0000-4000-8000-000000000001', 2, 3, 'active')"),
                refused(
                        "wallet_key_shares_ciphertext_check",
                        SHARE + "('00000000-0000-4000-8000-000000000003', 1, 'device', 'c', 'x', 'n', 'k')"),
                refused(
                        "wallet_key_shares_ciphertext_check",
                        SHARE + "('00000000-0000-4000-8000-000000000003', 2, 'service', 'c', 'x', null, 'k')"),
                refused(
                        "oauth_states_state_hash_check",
                        "insert into oauth_states (state_hash, nonce_hash, provider,"
                                + " code_verifier_ciphertext, redirect_uri, expires_at) values"
                                + " ('state', sha256('n'), 'google', 'v', 'https://a.example', now() + '10 min')"),
                refused(
                        "data_access_grants_claims_check",
                        "insert into data_access_grants (user_id, grantee_did,"
                                + " claims, purpose, expires_at) values ('00000000-0000-4000-8000-000000000001',"
                                + " 'did:web:a.example', '{}', 'Proof of age', now() + '1 day')"),
                refused(
                        "audit_log_action_check",
                        "insert into audit_log (action, target_type, target_id, outcome)"
                                + " values ('Revoke!', 'credential', '1', 'allowed')"),
                refused(
                        "did_delegates_delegate_check",
                        DELEGATE + "('did:web:a.example', 'did:web:a.example', 'authentication', now(), null)"),
                refused(
                        "did_delegates_delegate_type_check",
                        DELEGATE + "('did:web:a.example', 'did:web:b.example', 'veriKey', now(), null)"),
                refused(
                        "did_attributes_name_check",
                        "insert into did_attributes (did, name, value) values"
                                + " ('did:web:a.example', 'colour', 'blue')"),
                refused("credential_delegates_delegate_did_check", presenter("'did:web:b.example', null, null, 0")),
                refused("credential_delegates_claims_check", presenter("'did:web:a.example', '{}', null, 0")),
                refused("credential_delegates_presentations_check", presenter("'did:web:a.example', null, 1, 2")));
    }

    @Test
    void one_delegation_at_a_time_is_unrevoked() throws SQLException {
        String delegation = DELEGATE + "('did:web:b.example', 'did:web:a.example', 'authentication', now(), null)";
        DATABASE.execute(delegation);
        assertThatThrownBy(() -> DATABASE.execute(delegation)).hasMessageContaining("did_delegates_unrevoked_key");

        DATABASE.execute("update did_delegates set revoked_at = now()");
        DATABASE.execute(delegation);

        assertThat(DATABASE.query("select count(*) from did_delegates")).containsExactly("2");
    }

    @Test
    void a_did_outlives_the_account_that_owned_it() throws SQLException {
        DATABASE.execute("""
            insert into users (id, email, name) values
                ('00000000-0000-4000-8000-000000000009', 'leaver@example.com', 'Leaver');
            insert into dids (did, user_id, method, public_key, document) values
                ('did:web:c.example', '00000000-0000-4000-8000-000000000009', 'web', 'zC',
                 '{"id": "did:web:c.example"}');
            delete from users where id = '00000000-0000-4000-8000-000000000009'\
            """);

        assertThat(DATABASE.query("select user_id from dids where did = 'did:web:c.example'"))
                .containsOnlyNulls();
    }

    @Test
    void a_did_with_credentials_cannot_be_deleted() {
        assertThatThrownBy(() -> DATABASE.execute("delete from dids where did = 'did:web:a.example'"))
                .hasMessageContaining("credentials_issuer_did_fkey");
    }

    private static DynamicTest refused(String constraint, String sql) {
        return DynamicTest.dynamicTest(
                constraint,
                () -> assertThatThrownBy(() -> DATABASE.execute(sql)).hasMessageContaining('"' + constraint + '"'));
    }

    private static String credential(String rest) {
        return credential("'{VerifiableCredential}'", rest);
    }

    private static String credential(String types, String rest) {
        return CREDENTIAL + "(" + types + ", 'did:web:a.example', '{\"issuer\": \"did:web:a.example\"}', " + rest + ")";
    }

    private static String presenter(String rest) {
        return PRESENTER + "('00000000-0000-4000-8000-000000000002', 'did:web:b.example', " + rest
                + ", now() + '1 day')";
    }
}
