package dev.rung.seeds.trustregistry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.seeds.SeededDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrustregistrySeedsTest {

    private final SeededDatabase database = new SeededDatabase("trustregistry");

    @BeforeEach
    void seed() {
        database.seed(Environment.TEST);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void every_row_of_the_ecosystem_is_there() throws SQLException {
        assertThat(database.query("select did, status from did_directory order by did"))
                .containsExactly(
                        "did:web:college.example.edu | active",
                        "did:web:employer.example.com | active",
                        "did:web:registry.example.net | unresolved",
                        "did:web:registry.example.org | active",
                        "did:web:university.example.edu | active");
        assertThat(database.query("select name, version, status from trust_frameworks"))
                .containsExactly("Academic Credentials Framework | 1.0.0 | active");
        assertThat(database.query("select name, did, protocol_version, status from trust_registries"))
                .containsExactly("Academic Trust Registry | did:web:registry.example.org | 2.0 | active");
        assertThat(database.query("select peer_did, direction, status from federation_connections"))
                .containsExactly("did:web:registry.example.net | recognizes | pending");
        assertThat(database.query(
                        "select credential_type, version, format, status from credential_schemas order by id"))
                .containsExactly(
                        "DegreeCredential | 1.0.0 | jwt_vc_json | active",
                        "TranscriptCredential | 1.0.0 | jwt_vc_json | active");
    }

    @Test
    void every_participant_is_there_with_its_rights() throws SQLException {
        assertThat(database.query("select name, assurance_level, status from issuers order by id"))
                .containsExactly("Example University | high | active", "Example College | substantial | active");
        assertThat(database.query("""
            select i.name, s.credential_type, t.may_delegate
              from issuer_credential_types t
              join issuers i on i.id = t.issuer_id
              join credential_schemas s on s.id = t.credential_schema_id
             order by s.id\
            """))
                .containsExactly(
                        "Example University | DegreeCredential | f", "Example University | TranscriptCredential | t");
        assertThat(database.query("""
            select delegator.name, delegate.name, d.status
              from issuer_delegations d
              join issuers delegator on delegator.id = d.delegator_id
              join issuers delegate on delegate.id = d.delegate_id\
            """)).containsExactly("Example University | Example College | active");
        assertThat(database.query("""
            select v.name, s.credential_type, t.requested_claims
              from verifier_credential_types t
              join verifiers v on v.id = t.verifier_id
              join credential_schemas s on s.id = t.credential_schema_id\
            """)).containsExactly("Example Employer | DegreeCredential | {degree,conferredOn}");
        assertThat(database.query("""
            select coalesce(i.name, v.name), old_status, new_status
              from status_history h
              left join issuers i on i.id = h.issuer_id
              left join verifiers v on v.id = h.verifier_id
             order by h.id\
            """))
                .containsExactly(
                        "Example University | pending | active",
                        "Example College | pending | active",
                        "Example Employer | pending | active");
    }

    @Test
    void the_registry_answers_who_may_issue_what() throws SQLException {
        assertThat(database.query("""
            select i.did from issuers i
              join issuer_credential_types t on t.issuer_id = i.id
              join credential_schemas s on s.id = t.credential_schema_id
             where s.credential_type = 'DegreeCredential' and i.status = 'active'\
            """)).containsExactly("did:web:university.example.edu");
    }
}
