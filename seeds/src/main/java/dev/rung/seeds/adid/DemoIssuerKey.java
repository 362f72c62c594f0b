package dev.rung.seeds.adid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/**
 * Signs sample credentials as the demo issuer. The private key is the digest of a well-known phrase, so the signatures are
 * valid and reproducible, but prove nothing.
 */
final class DemoIssuerKey {

    /** The public key, multibase-encoded. */
    static final String PUBLIC_KEY = "z6MksrTWSLd9mg5xVeSEZDRiVorab5Pgy7Q6f9pWwgHLjeG6";

    private static final String PHRASE = "demo key of issuer";

    private static final String HEADER = """
        {"alg":"EdDSA","kid":"%s#key-1","typ":"vc+jwt","cty":"vc"}\
        """.formatted(Demo.ISSUER_DID);

    private DemoIssuerKey() {}

    /** Secures a credential with VC-JOSE-COSE. Returns a compact JWS with the credential as its payload. */
    static String secure(String credential) {
        String signed = encode(HEADER.getBytes(UTF_8)) + "." + encode(credential.getBytes(UTF_8));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519, this one can't sign", e);
        }
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        byte[] seed = MessageDigest.getInstance("SHA-256").digest(PHRASE.getBytes(UTF_8));
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
