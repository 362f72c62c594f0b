package dev.rung.seeds.kratos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.seeds.SeededDatabase;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KratosSeedsTest {

    private final SeededDatabase database = new SeededDatabase("kratos");

    @BeforeEach
    void seed() {
        database.seed(Environment.TEST);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void every_row_is_there() throws SQLException {
        assertThat(database.query("select id, version, algorithm, status from kms_data_keys order by version"))
                .containsExactly(
                        "5eed0000-0000-4000-8000-000000000001 | 1 | AES-256-GCM | inactive",
                        "5eed0000-0000-4000-8000-000000000002 | 2 | AES-256-GCM | active");
        assertThat(database.query("select username, email_hash is null from users order by username"))
                .containsExactly("anonymous | t", "demo | f");
    }

    @Test
    void the_active_key_decrypts_what_is_stored() throws GeneralSecurityException, SQLException {
        assertThat(decrypt("email_encrypted")).isEqualTo("demo@example.com");
        assertThat(decrypt("phone_encrypted")).isEqualTo("+442079460000");
        assertThat(decrypt("name_encrypted")).isEqualTo("Demo User");
    }

    @Test
    void a_user_is_found_by_the_hash_of_the_address() throws SQLException {
        assertThat(database.query(
                        "select username from users where email_hash = '" + DemoKeys.hash("demo@example.com") + "'"))
                .containsExactly("demo");
    }

    @Test
    void the_hash_of_a_key_is_that_of_the_plain_key() throws SQLException {
        assertThat(database.query("select key_hash from kms_data_keys where status = 'active'"))
                .containsExactly(DemoKeys.sha256Hex(DemoKeys.dataKey(S001_DataKeys.ACTIVE)));
    }

    private String decrypt(String column) throws GeneralSecurityException, SQLException {
        byte[] stored = HexFormat.of()
                .parseHex(database.query("select encode(" + column + ", 'hex') from users where username = 'demo'")
                        .getFirst());
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(DemoKeys.dataKey(S001_DataKeys.ACTIVE), "AES"),
                new GCMParameterSpec(128, stored, 0, 12));
        return new String(cipher.doFinal(stored, 12, stored.length - 12), UTF_8);
    }
}
