package dev.rung.seeds.kratos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the demo data, each the digest of a well-known phrase, and the operations of the service with such keys. Nonces
 * are derived from the plaintext, so that the data is reproducible.
 */
final class DemoKeys {

    private static final byte[] ROOT_KEY = sha256("demo root key of kratos".getBytes(UTF_8));
    private static final byte[] HASH_KEY = sha256("demo hash key of kratos".getBytes(UTF_8));

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private DemoKeys() {}

    /** Returns the data key of a version, unencrypted. */
    static byte[] dataKey(int version) {
        return sha256(("demo data key " + version + " of kratos").getBytes(UTF_8));
    }

    /** Returns the data key of a version as it is stored. */
    static byte[] encryptedDataKey(int version) {
        return encrypt(ROOT_KEY, dataKey(version));
    }

    /** Encrypts personal data for storage, with the data key of a version. */
    static byte[] encrypt(int version, String value) {
        return encrypt(dataKey(version), value.getBytes(UTF_8));
    }

    /** Returns the keyed hash that looks up personal data. */
    static String hash(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HASH_KEY, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256, this one doesn't", e);
        }
    }

    static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** Encrypts with AES-256-GCM. Returns the nonce, the ciphertext and the tag. */
    private static byte[] encrypt(byte[] key, byte[] plain) {
        byte[] nonce = Arrays.copyOf(sha256(plain), NONCE_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] ciphertext = cipher.doFinal(plain);
            return ByteBuffer.allocate(nonce.length + ciphertext.length)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES/GCM, this one doesn't", e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256, this one doesn't", e);
        }
    }
}
