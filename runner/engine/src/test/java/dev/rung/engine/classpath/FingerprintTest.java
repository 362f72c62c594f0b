package dev.rung.engine.classpath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void a_change_in_a_jar_after_a_program_is_noticed() throws IOException {
        String program = "#!/bin/sh\n" + "# a comment\n".repeat(1000) + "exec java -jar \"$0\"\n";
        assertThat(fingerprint(jar(program, "a", "")))
                .isPresent()
                .isEqualTo(fingerprint(jar(program, "a", "")))
                .isNotEqualTo(fingerprint(jar(program, "b", "")));
    }

    @Test
    void a_change_in_a_jar_with_a_comment_is_noticed() throws IOException {
        String comment = "the end of a directory is PK\005\006, here in a comment";
        assertThat(fingerprint(jar("", "a", comment)))
                .isPresent()
                .isEqualTo(fingerprint(jar("", "a", comment)))
                .isNotEqualTo(fingerprint(jar("", "b", comment)));
    }

    @Test
    void a_file_that_is_no_jar_and_a_jar_without_files_have_no_fingerprint() throws IOException {
        assertThat(fingerprint(Files.writeString(folder.resolve("text.jar"), "text")))
                .isEmpty();
        assertThat(fingerprint(Files.writeString(folder.resolve("empty.jar"), "")))
                .isEmpty();
        Path none = folder.resolve("none.jar");
        new JarOutputStream(Files.newOutputStream(none)).close();
        assertThat(fingerprint(none)).isEmpty();
    }

    @Test
    void a_path_through_a_symbolic_link_leads_to_the_jar_that_java_opens() throws IOException {
        Path target = Files.createDirectories(folder.resolve("releases/7"));
        Path link = Files.createSymbolicLink(folder.resolve("current"), target);
        Path opened = link.resolve("../x.jar");
        Files.copy(jar("", "other", ""), folder.resolve("x.jar"));
        Files.copy(jar("", "a", ""), opened);
        Optional<String> before = fingerprint(opened);
        Files.delete(opened);
        Files.copy(jar("", "b", ""), opened);
        assertThat(target.resolveSibling("x.jar")).exists();
        assertThat(fingerprint(opened)).isPresent().isNotEqualTo(before);
    }

    @Test
    void another_locale_of_formats_is_noticed() throws IOException {
        Path jar = jar("", "a", "");
        Optional<String> before = fingerprint(jar);
        Locale usual = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
            assertThat(fingerprint(jar)).isPresent().isNotEqualTo(before);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, usual);
        }
    }

    private static Optional<String> fingerprint(Path path) throws IOException {
        // Path.toUri() would normalize the path.
        URL url = URI.create("file:" + path).toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, null)) {
            return Fingerprint.of(loader);
        }
    }

    /** Writes a jar that differs from another one only in its content, not in any size. */
    private Path jar(String program, String content, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(program.getBytes(UTF_8));
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            JarEntry entry = new JarEntry("a.txt");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(content.getBytes(UTF_8));
            out.setComment(comment);
        }
        return Files.write(folder.resolve("jar.jar"), bytes.toByteArray());
    }
}
