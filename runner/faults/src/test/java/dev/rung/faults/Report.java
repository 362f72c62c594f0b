package dev.rung.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints results on standard output, and to files in {@code target/faults}. */
final class Report {

    private static final Path FOLDER = Path.of("target", "faults");

    private Report() {}

    /** Prints a table and stores it in a file. */
    static void print(String name, String table) {
        System.out.println(table);
        try {
            Files.writeString(Files.createDirectories(FOLDER).resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a note immediately, before the report is complete. */
    static synchronized void note(String text) {
        try (PrintStream notes = new PrintStream(
                new FileOutputStream(
                        Files.createDirectories(FOLDER).resolve("notes.txt").toFile(), true),
                true,
                UTF_8)) {
            notes.println(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
