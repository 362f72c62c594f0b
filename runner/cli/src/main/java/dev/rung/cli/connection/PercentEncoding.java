package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Percent-encoding as libpq decodes it. A plus sign is literal, unlike in a web form. */
final class PercentEncoding {

    private static final int HEXADECIMAL = 16;

    private PercentEncoding() {}

    /**
     * Decodes a text.
     *
     * @throws IllegalArgumentException if a percent sign isn't followed by two hexadecimal digits
     */
    static String decode(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                decoded.write(HEXADECIMAL * digit(encoded, i + 1) + digit(encoded, i + 2));
                i += 2;
            } else {
                decoded.write(encoded[i]);
            }
        }
        return decoded.toString(UTF_8);
    }

    private static int digit(byte[] encoded, int index) {
        int value = index < encoded.length ? Character.digit(encoded[index], HEXADECIMAL) : -1;
        if (value < 0) {
            throw new IllegalArgumentException("a percent sign without two hexadecimal digits");
        }
        return value;
    }
}
