package dev.rung.engine.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies the content of a script: the kind and the text of its steps, in order. Source lines, the class's bytecode
 * and the names of variables aren't included.
 *
 * <p>Algorithm, version {@value #VERSION}: SHA-256 over the UTF-8 bytes of {@code rung-script-1}, followed by the kind
 * and the text of each step. Each of these strings is preceded by the number of its bytes as a big-endian 32-bit
 * integer, so that different scripts have different bytes.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Checksum(String value) {

    /** The version of the algorithm, recorded with each checksum. */
    public static final int VERSION = 1;

    static Checksum of(Script script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, "rung-script-" + VERSION);
            for (Step step : script.steps()) {
                write(out, step.kind().name());
                write(out, step.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Checksum(HexFormat.of().formatHex(sha256(bytes.toByteArray())));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
