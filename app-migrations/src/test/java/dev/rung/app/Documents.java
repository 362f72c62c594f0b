package dev.rung.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the SQL of the sets' documents, which is stored in files beside the tests. */
public final class Documents {

    private Documents() {}

    /** Reads a file of a set. */
    public static String read(String set, String file) throws IOException {
        try (InputStream content = Documents.class.getResourceAsStream(set + "/" + file)) {
            if (content == null) {
                throw new FileNotFoundException(set + "/" + file);
            }
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
