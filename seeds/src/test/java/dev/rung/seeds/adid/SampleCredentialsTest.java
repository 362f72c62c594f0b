package dev.rung.seeds.adid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.seeds.SeededDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that a verifier would accept the sample credentials. */
class SampleCredentialsTest {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final SeededDatabase DATABASE = new SeededDatabase("adid");

    @BeforeAll
    static void seed() {
        DATABASE.seed(Environment.TEST);
    }

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @Test
    void every_proof_is_signed_by_the_issuer() throws SQLException, GeneralSecurityException {
        List<String> proofs = DATABASE.query("""
            select public_key, proof_jwt from credentials join dids on did = issuer_did\
            """);

        assertThat(proofs).hasSize(7).allSatisfy(line -> {
            String[] keyAndProof = line.split(" \\| ", 2);
            int end = keyAndProof[1].lastIndexOf('.');
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki(keyAndProof[0]))));
            signature.update(keyAndProof[1].substring(0, end).getBytes(UTF_8));
            assertThat(signature.verify(Base64.getUrlDecoder().decode(keyAndProof[1].substring(end + 1))))
                    .isTrue();
        });
    }

    @Test
    void every_proof_envelops_the_document() throws SQLException {
        assertThat(DATABASE.query("""
            select id from credentials
             where convert_from(
                       decode(rpad(payload, (length(payload) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb
                   <> document\
            """.replace("payload", "translate(split_part(proof_jwt, '.', 2), '-_'," + " '+/')")))
                .isEmpty();
    }

    @Test
    void every_document_agrees_with_its_row() throws SQLException {
        assertThat(DATABASE.query("""
            select id from credentials
             where (document ->> 'id', document ->> 'issuer', document -> 'type',
                    document -> 'credentialSubject' ->> 'id', document -> 'credentialSchema' ->> 'id',
                    (document ->> 'validFrom')::timestamptz, (document ->> 'validUntil')::timestamptz,
                    document -> 'credentialStatus' ->> 'statusListCredential',
                    document -> 'credentialStatus' ->> 'statusListIndex')
                is distinct from
                   ('urn:uuid:' || id, issuer_did, to_jsonb(types),
                    subject_did, 'urn:uuid:' || schema_id,
                    valid_from, valid_until,
                    status_list_id,
                    status_list_idx::text)\
            """)).isEmpty();
    }

    @Test
    void every_subject_has_the_claims_that_its_schema_requires_and_no_others() throws SQLException {
        assertThat(DATABASE.query("""
            select credentials.id from credentials join schemas on schemas.id = schema_id
             where not document -> 'credentialSubject'
                       ?& array(select jsonb_array_elements_text(json_schema -> 'required'))
                or exists (
                    select from jsonb_object_keys(document -> 'credentialSubject') claim
                     where not json_schema -> 'properties' ? claim)\
            """)).isEmpty();
    }

    @Test
    void the_status_list_has_the_bits_of_the_revoked_credentials() throws SQLException, IOException {
        String encoded = DATABASE.query("select encoded_list from status_lists").getFirst();
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        BitSet revoked = new BitSet();
        DATABASE.query("select status_list_idx from credentials where status = 'revoked'")
                .forEach(index -> revoked.set(Integer.parseInt(index)));

        assertThat(DATABASE.query("select length from status_lists")).containsExactly(String.valueOf(bits.length * 8));
        assertThat(leftToRight(bits)).isEqualTo(revoked);
    }

    @Test
    void every_did_document_shows_the_key_of_its_row() throws SQLException {
        assertThat(DATABASE.query("""
            select did from dids
             where public_key <> document #>> '{verificationMethod,0,publicKeyMultibase}'
                or not document -> 'assertionMethod' ? (document #>> '{verificationMethod,0,id}')
                or method = 'key' and did <> 'did:key:' || public_key\
            """)).isEmpty();
    }

    /** Converts an Ed25519 key in multibase to the structure that Java reads. */
    private static byte[] spki(String multibase) {
        BigInteger number = BigInteger.ZERO;
        for (char digit : multibase.substring(1).toCharArray()) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(digit)));
        }
        String hex = "%068x".formatted(number);
        assertThat(hex).as("multicodec prefix of an Ed25519 key").startsWith("ed01");
        return HexFormat.of().parseHex("302a300506032b6570032100" + hex.substring(4));
    }

    /** Reads the bits of a list, which begins with the leftmost bit of its first byte. */
    private static BitSet leftToRight(byte[] bytes) {
        BitSet bits = new BitSet();
        for (int i = 0; i < bytes.length * 8; i++) {
            bits.set(i, (bytes[i / 8] >> (7 - i % 8) & 1) == 1);
        }
        return bits;
    }
}
