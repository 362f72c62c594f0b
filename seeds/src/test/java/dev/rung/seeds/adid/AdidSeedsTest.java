package dev.rung.seeds.adid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.engine.model.SeedOutcome.Planted;
import dev.rung.seeds.SeededDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdidSeedsTest {

    private static final String EVERYTHING = """
        select 'user', id::text, to_jsonb(users) - 'created_at' - 'updated_at' from users union all
        select 'did', did, to_jsonb(dids) - 'created_at' - 'updated_at' from dids union all
        select 'schema', id::text, to_jsonb(schemas) - 'created_at' - 'updated_at' from schemas union all
        select 'trust', schema_id::text, to_jsonb(trust_framework) - 'id' - 'created_at' - 'updated_at'
          from trust_framework union all
        select 'list', id, to_jsonb(status_lists) - 'created_at' - 'updated_at' from status_lists union all
        select 'credential', id::text, to_jsonb(credentials) - 'updated_at' from credentials union all
        select 'revocation', credential_id::text, to_jsonb(revocations) - 'id' from revocations
         order by 1, 2\
        """;

    private final SeededDatabase database = new SeededDatabase("adid");

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_four_demo_users_have_their_roles() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("select email, role, status from users order by id"))
                .containsExactly(
                        "admin@ida.local | admin | active",
                        "issuer@example.com | issuer | active",
                        "verifier@example.com | verifier | active",
                        "alice@example.com | holder | active");
    }

    @Test
    void every_demo_user_has_a_did() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("select email, did, dids.status from users join dids on user_id = id order by id"))
                .containsExactly(
                        "admin@ida.local | did:web:ida.local | active",
                        "issuer@example.com | did:web:example.com:issuer | active",
                        "verifier@example.com | did:web:example.com:verifier | active",
                        "alice@example.com | did:key:z6Mkq9VDdHrPf9H9jUQn3wwghgjhrFhX3azqKdv4Q1m7D1wB | active");
    }

    @Test
    void the_three_demo_schemas_are_published() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("select name, version, status from schemas order by id"))
                .containsExactly(
                        "EmploymentVC | 1.0.0 | published",
                        "EducationDegreeVC | 1.0.0 | published",
                        "KYC_LightVC | 1.0.0 | published");
    }

    @Test
    void the_issuer_is_trusted_for_every_schema() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("""
            select verifier.email, issuer.email, schemas.name
              from trust_framework t
              join users verifier on verifier.id = t.verifier_id
              join dids on dids.did = t.issuer_did
              join users issuer on issuer.id = dids.user_id
              join schemas on schemas.id = t.schema_id
             order by schemas.id\
            """))
                .containsExactly(
                        "verifier@example.com | issuer@example.com | EmploymentVC",
                        "verifier@example.com | issuer@example.com | EducationDegreeVC",
                        "verifier@example.com | issuer@example.com | KYC_LightVC");
    }

    @Test
    void every_demo_user_has_credentials() throws SQLException {
        database.seed(Environment.TEST);

        assertThat(database.query("""
            select email, types[2], credentials.status, reason
              from credentials
              join dids on did = holder_did
              join users on users.id = user_id
              left join revocations on credential_id = credentials.id
             order by credentials.id\
            """))
                .containsExactly(
                        "alice@example.com | EmploymentVC | active | null",
                        "alice@example.com | EducationDegreeVC | active | null",
                        "alice@example.com | KYC_LightVC | revoked | superseded",
                        "alice@example.com | KYC_LightVC | active | null",
                        "admin@ida.local | EmploymentVC | active | null",
                        "issuer@example.com | EmploymentVC | active | null",
                        "verifier@example.com | KYC_LightVC | active | null");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEVELOPMENT", "TEST"})
    void planting_again_changes_nothing(Environment environment) throws SQLException {
        SeedOutcome first = database.seed(environment);
        List<String> before = database.query(EVERYTHING);

        SeedOutcome second = database.seed(environment);

        assertThat(first.planted()).extracting(Planted::written).containsExactly(4L, 4L, 3L, 3L, 9L);
        assertThat(second.planted()).extracting(Planted::written).containsOnly(0L);
        assertThat(database.query(EVERYTHING)).isEqualTo(before).hasSize(23);
    }

    @Test
    void a_changed_row_is_kept_and_a_deleted_one_comes_back() throws SQLException {
        database.seed(Environment.TEST);
        List<String> before = database.query(EVERYTHING);
        database.execute("update users set name = 'Alice Example', email = 'a@example.com' where role = 'holder'");
        database.execute("delete from revocations");

        database.seed(Environment.TEST);

        assertThat(database.query("select name, email from users where role = 'holder'"))
                .containsExactly("Alice Example | a@example.com");
        database.execute("update users set name = 'Alice', email = 'alice@example.com' where role = 'holder'");
        assertThat(database.query(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void a_reset_brings_everything_back_to_the_beginning() throws SQLException {
        database.seed(Environment.TEST);
        List<String> before = database.query(EVERYTHING);
        database.execute("update users set name = 'Somebody else'");
        database.execute("insert into users (email, name) values ('new@example.com', 'Newcomer')");

        database.reset(Environment.TEST);

        assertThat(database.query(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void production_is_refused() throws SQLException {
        assertThatThrownBy(() -> database.seed(Environment.PRODUCTION)).isInstanceOf(SeedingRefusedException.class);
        assertThatThrownBy(() -> database.reset(Environment.PRODUCTION)).isInstanceOf(SeedingRefusedException.class);

        assertThat(database.query(EVERYTHING)).isEmpty();
    }

    @Test
    void staging_gets_no_demo_data_and_is_never_reset() throws SQLException {
        database.execute("insert into users (email, name) values ('new@example.com', 'Newcomer')");

        assertThat(database.seed(Environment.STAGING).planted()).isEmpty();
        assertThatThrownBy(() -> database.reset(Environment.STAGING)).isInstanceOf(SeedingRefusedException.class);

        assertThat(database.query("select email from users")).containsExactly("new@example.com");
    }
}
