package dev.rung.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Markdown page with a generated part between two comments. The rest of the page is written by hand. */
final class Page {

    static final String BEGIN = "<!-- results: written by runner/benchmarks/run --write -->\n";
    static final String END = "<!-- end of results -->\n";

    private Page() {}

    /**
     * Checks that a page has a generated part.
     *
     * @throws UsageException if it has none
     */
    static void check(Path file) {
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            throw new UsageException("option \"--write\" needs a file that exists, not \"" + file + "\"");
        }
        String text = read(file);
        int begin = text.indexOf(BEGIN);
        if (begin < 0 || text.indexOf(END, begin) < 0) {
            throw new UsageException(
                    file + " doesn't contain the lines\n" + BEGIN + END + "which mark the part to replace");
        }
    }

    /** Replaces the generated part. */
    static void write(Path file, String results) {
        String text = read(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String page = text.substring(0, begin) + "\n" + results + "\n" + text.substring(text.indexOf(END, begin));
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
