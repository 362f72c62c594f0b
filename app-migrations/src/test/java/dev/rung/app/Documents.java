package dev.rung.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** What the documents of the sets give, each as a file of its own beside the set's tests. */
public final class Documents {

    private Documents() {}

    /** A file of a set's, with the newlines that it has. */
    public static String read(String set, String file) throws IOException {
        try (InputStream content = Documents.class.getResourceAsStream(set + "/" + file)) {
            if (content == null) {
                throw new FileNotFoundException(set + "/" + file);
            }
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
