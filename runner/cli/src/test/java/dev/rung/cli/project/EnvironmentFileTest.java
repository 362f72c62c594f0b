package dev.rung.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the file {@code .env}. */
final class EnvironmentFileTest {

    private static final String REMEDY =
            "\n  write each line as NAME=value, without export; put a value with # or spaces in double quotes";

    @TempDir
    private Path folder;

    @Test
    void a_line_is_a_name_and_a_value() throws IOException {
        assertThat(read("""
            # The database.
            RUNG_URL=postgresql://localhost/app?sslmode=disable

            RUNG_USER = app # for now
            RUNG_PASSWORD="a # b"
            RUNG_ROLE='own er'
            PGOPTIONS=
            """))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "RUNG_URL", "postgresql://localhost/app?sslmode=disable",
                        "RUNG_USER", "app",
                        "RUNG_PASSWORD", "a # b",
                        "RUNG_ROLE", "own er",
                        "PGOPTIONS", ""));
    }

    @Test
    void no_file_and_a_folder_of_that_name_hold_nothing() throws IOException {
        assertThat(new EnvironmentFile(folder).read()).isEmpty();
        Files.createDirectory(folder.resolve(".env"));
        assertThat(new EnvironmentFile(folder).read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export RUNG_PASSWORD=secret|line 2 is not NAME=value",
                "secret|line 2 is not NAME=value",
                "RUNG_PASSWORD=\"secret|line 2 has a double quote that is not closed",
                "RUNG_PASSWORD=\"sec\"ret\"|line 2 is not NAME=value",
                "RUNG_PASSWORD=secret\"|line 2 is not NAME=value"
            })
    void a_malformed_line_is_refused_and_not_quoted(String line, String fact) {
        assertThatThrownBy(() -> read("RUNG_USER=app\n" + line + "\nRUNG_ROLE=owner\n"))
                .isInstanceOf(UsageException.class)
                .hasMessage(".env: " + fact + REMEDY);
    }

    @Test
    void a_file_that_is_not_text_is_refused() throws IOException {
        Files.write(folder.resolve(".env"), new byte[] {'A', '=', (byte) 0xff});
        assertThatThrownBy(() -> new EnvironmentFile(folder).read())
                .hasMessage(".env can't be read as UTF-8 text\n"
                        + "  make it readable for the user that runs Rung, or remove it");
    }

    private Map<String, String> read(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
        return new EnvironmentFile(folder).read();
    }
}
