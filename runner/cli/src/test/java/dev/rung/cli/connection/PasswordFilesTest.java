package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.cli.terminal.PlainStreams;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests passwords in files: {@code RUNG_PASSWORD_FILE} and PostgreSQL's {@code .pgpass}. */
final class PasswordFilesTest {

    private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void setHome() {
        environment.put("HOME", folder.toString());
    }

    @Test
    void the_text_of_the_file_is_the_password_less_one_line_break_at_the_end() {
        environment.put("RUNG_PASSWORD_FILE", "secret");
        Map.of("p", "p", "p\n", "p", "p\r\n", "p", " p ä ", " p ä ", "\tp\n", "\tp")
                .forEach((text, password) -> {
                    write("secret", text);
                    assertThat(passwordOf("postgresql://app@h/app")).isEqualTo(password);
                });
        write("secret", "absolute");
        environment.put(
                "RUNG_PASSWORD_FILE", folder.resolve("secret").toAbsolutePath().toString());
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("absolute");
    }

    @Test
    void the_file_counts_where_the_variable_for_the_password_would() {
        environment.put("RUNG_PASSWORD_FILE", "secret");
        write("secret", "from the file\n");
        write(".pgpass", "*:*:*:*:from pgpass\n");
        assertThat(passwordOf("postgresql://app:in-url@h/app")).isEqualTo("in-url");
        environment.put("DATABASE_URL", "postgresql://app:in-url@h/app");
        assertThat(find(null).login()).isEqualTo(new Login("app", "from the file"));
    }

    @Test
    void an_unusable_file_is_refused() throws IOException {
        environment.put("RUNG_PASSWORD_FILE", "secret");
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" does not exist
              mount the secret, or correct the path\
            """);
        write("secret", "");
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" is empty
              write the password into it\
            """);
        write("secret", "\n");
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" is empty
              write the password into it\
            """);
        write("secret", "a\nb\n");
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" has several lines
              write only the password into it\
            """);
        Files.write(folder.resolve("secret"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" is not UTF-8 text
              write only the password into it\
            """);
        Files.delete(folder.resolve("secret"));
        Files.createDirectory(folder.resolve("secret"));
        assertMistake("""
            RUNG_PASSWORD_FILE: the file "%s/secret" is a folder
              name the file in it that contains the password\
            """);
    }

    @Test
    void a_password_and_a_file_for_it_contradict_each_other() {
        environment.putAll(Map.of("RUNG_PASSWORD_FILE", "secret", "RUNG_PASSWORD", "p"));
        write("secret", "p");
        assertMistake("""
            RUNG_PASSWORD and RUNG_PASSWORD_FILE are both set
              unset one of them\
            """);
    }

    @Test
    void the_password_file_of_postgresql_comes_last() {
        write(".pgpass", "h:5432:app:app:right\n");
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("right");
        assertThat(passwordOf("postgresql://app:in-url@h/app")).isEqualTo("in-url");
        environment.put("RUNG_PASSWORD", "from the variable");
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("from the variable");
        assertThat(warnings).isEmpty();
    }

    @Test
    void the_first_line_that_fits_counts() {
        write(".pgpass", """
            # host:port:database:user:password
            other:5432:app:app:1
            h:5433:app:app:2
            h:5432:other:app:3
            h:5432:app:other:4
            h:5432:app:app:5
            *:*:*:*:6
            """);
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("5");
        assertThat(passwordOf("postgresql://app@h:5433/app")).isEqualTo("2");
        assertThat(passwordOf("postgresql://other@h/app")).isEqualTo("4");
        assertThat(passwordOf("postgresql://app@elsewhere/app")).isEqualTo("6");
    }

    @Test
    void an_asterisk_fits_anything_but_only_as_a_whole_field() {
        write(".pgpass", "h*:*:*:*:1\n*:*:*:a*:2\nh:*:\\*:*:3\n*:*:app:*:4\n");
        assertThat(passwordOf("postgresql://app@host/app")).isEqualTo("4");
        assertThat(passwordOf("postgresql://app@h/*")).isEqualTo("3");
        assertThat(passwordOf("postgresql://a*@x/y")).isEqualTo("2");
        assertThat(passwordOf("postgresql://app@h/other")).isNull();
    }

    @Test
    void a_backslash_escapes_a_character() {
        write(".pgpass", "\\:\\:1:5432:a\\\\b:u\\:v:p\\:q\\\\r\\s\\:rest:not this\n");
        assertThat(passwordOf("postgresql://u%3Av@[::1]/a%5Cb")).isEqualTo("p:q\\rs:rest");
    }

    @Test
    void malformed_lines_are_ignored() {
        write(".pgpass", "\n   \nh:5432:app\n\r\nh:5432:app:app:right\r\n");
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("right");
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_password_file_elsewhere_is_named_by_its_variable() {
        write(".pgpass", "*:*:*:*:at home\n");
        write("passwords", "*:*:*:*:elsewhere\n");
        environment.put("PGPASSFILE", "passwords");
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("elsewhere");
        environment.put("PGPASSFILE", "nowhere");
        assertThat(passwordOf("postgresql://app@h/app")).isNull();
        assertThat(warnings).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_password_file_that_others_may_read_is_not_read() throws IOException {
        write(".pgpass", "*:*:*:*:known to all\n");
        for (String open : List.of("rw-r-----", "rw--w----", "rw----r--", "rw------x")) {
            Files.setPosixFilePermissions(folder.resolve(".pgpass"), PosixFilePermissions.fromString(open));
            assertThat(passwordOf("postgresql://app@h/app")).as(open).isNull();
            assertThat(warnings)
                    .containsExactly(
                            "the password file " + folder + "/.pgpass can be read by other users, so it is ignored\n"
                                    + "  restrict its permissions: chmod 600 " + folder + "/.pgpass");
            warnings.clear();
        }
        Files.setPosixFilePermissions(folder.resolve(".pgpass"), PosixFilePermissions.fromString("r--------"));
        assertThat(passwordOf("postgresql://app@h/app")).isEqualTo("known to all");
    }

    @Test
    void a_password_file_that_is_a_folder_is_not_read() throws IOException {
        Files.createDirectory(folder.resolve(".pgpass"));
        assertThat(passwordOf("postgresql://app@h/app")).isNull();
        assertThat(warnings)
                .containsExactly("the password file " + folder + "/.pgpass is not a plain file, so it is ignored");
    }

    @Test
    void several_hosts_share_one_password() {
        write(".pgpass", "a:5432:*:*:one\nb:5432:*:*:one\nc:5432:*:*:two\n");
        assertThat(passwordOf("postgresql://app@a,b/app")).isEqualTo("one");
        assertThatThrownBy(() -> passwordOf("postgresql://app@a,c/app"))
                .isInstanceOf(UsageException.class)
                .hasMessage("the hosts a:5432,c:5432 have different passwords in " + folder + "/.pgpass, and Rung sends"
                        + " one to all of them\n  name one host, or give the password in RUNG_PASSWORD");
    }

    private @Nullable String passwordOf(String url) {
        return find(url).login().password();
    }

    private Database find(@Nullable String url) {
        Surroundings surroundings =
                new Surroundings(environment, folder, "someone", new PlainStreams(NOWHERE, NOWHERE));
        return new DatabaseSources(new ConnectionOptions(url, null, null, null), surroundings, warnings::add).find();
    }

    private void assertMistake(String message) {
        assertThatThrownBy(() -> find("postgresql://app@h/app"))
                .isInstanceOf(UsageException.class)
                .hasMessage(message.replace("%s", folder.toString()));
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, text);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
