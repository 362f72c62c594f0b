package dev.rung.engine.classpath;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over the lines of a list of contents. */
final class Contents {

    private final MessageDigest digest = sha256();

    void add(String file, long size, long crc) {
        add(file + ' ' + size + ' ' + Long.toHexString(crc));
    }

    void add(String line) {
        digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all lines; no line can be added afterwards. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
