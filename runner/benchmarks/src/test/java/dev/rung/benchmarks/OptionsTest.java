package dev.rung.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    /** Any program will do. */
    private static final String LAUNCHER =
            ProcessHandle.current().info().command().orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void all_cases_run_five_times_by_default() {
        Options options = parse();
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.cases()).isEqualTo(Cases.names());
        assertThat(options.sizes()).isEqualTo(Sizes.FULL);
        assertThat(options.url()).isEmpty();
    }

    @Test
    void the_quick_mode_has_one_round() {
        assertThat(parse("--quick").rounds()).isEqualTo(1);
        assertThat(parse("--quick", "--rounds", "3").rounds()).isEqualTo(3);
    }

    @Test
    void values_are_read() {
        Options options = parse("--cases", "seed,apply", "--rounds", "7", "--url", "jdbc:postgresql://db/app");
        assertThat(options.cases()).containsExactly("seed", "apply");
        assertThat(options.rounds()).isEqualTo(7);
        assertThat(options.url()).isEqualTo(Optional.of("jdbc:postgresql://db/app"));
    }

    @Test
    void mistakes_are_reported() throws IOException {
        expect("option \"--rounds\" needs a value", "--rounds");
        expect("option \"--rounds\" needs a positive integer, not \"0\"", "--rounds", "0");
        expect("option \"--rounds\" needs a positive integer, not \"many\"", "--rounds", "many");
        expect(
                "unknown case \"nothing\": the cases are nothing-100, nothing-1000, nothing-10000, apply, distant,"
                        + " commands, embedded, seed",
                "--cases",
                "nothing");
        expect(
                "option \"--url\" needs a JDBC URL of PostgreSQL,"
                        + " jdbc:postgresql://host:port/database?user=...&password=..., not \"localhost\"",
                "--url",
                "localhost");
        Path page = folder.resolve("page.md");
        expect("option \"--write\" needs a file that exists, not \"" + page + "\"", "--write", page.toString());
        Files.writeString(page, "no marks");
        expect(
                page + " doesn't contain the lines\n" + Page.BEGIN + Page.END + "which mark the part to replace",
                "--write",
                page.toString());
    }

    @Test
    void a_missing_distribution_is_reported_with_the_remedy() {
        assertThatThrownBy(() -> Options.parse(List.of("--rung", "/nowhere/rung")))
                .isInstanceOf(UsageException.class)
                .hasMessage("no launcher of Rung at /nowhere/rung: build it with ./mvnw -pl runner/cli -am"
                        + " -Dmaven.test.skip=true package, or name one with --rung");
    }

    @Test
    void a_prepared_distribution_is_refused(@TempDir Path home) throws IOException {
        Files.createDirectory(home.resolve("archives"));
        String launcher = home.resolve("bin/rung").toString();
        assertThatThrownBy(() -> Options.parse(List.of("--rung", launcher)))
                .isInstanceOf(UsageException.class)
                .hasMessage("the distribution of " + launcher + " is prepared, so no run would be unprepared\n"
                        + "  remove its folders archives and scripts");
    }

    private static Options parse(String... arguments) {
        return Options.parse(Stream.concat(Stream.of("--rung", LAUNCHER), Stream.of(arguments))
                .toList());
    }

    private static void expect(String message, String... arguments) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
