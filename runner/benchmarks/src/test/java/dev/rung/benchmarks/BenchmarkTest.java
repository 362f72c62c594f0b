package dev.rung.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {

    @TempDir
    private Path folder;

    /** The case runs every tool, and checks that each of them has applied all migrations. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // The launcher is a shell script.
    void each_tool_has_a_row_with_its_figures() throws Exception {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "before\n" + Page.BEGIN + "old\n" + Page.END + "after\n");
        List<String> arguments = new ArrayList<>(List.of("--quick", "--cases", "distant", "--write", page.toString()));
        Optional.ofNullable(System.getenv("RUNG_TEST_URL"))
                .filter(url -> !url.isBlank())
                .ifPresent(url -> arguments.addAll(List.of("--url", url)));
        Output output = run(arguments.toArray(String[]::new));

        assertThat(output.err()).contains("distant: round 1 of 1, Liquibase ...");
        assertThat(output.exitCode()).isZero();
        assertThat(output.out())
                .containsPattern("- \\d+ cores \\(.+\\), \\d+ GiB of memory, .+")
                .containsPattern("- .+ JDK \\d\\d.*")
                .containsPattern("- PostgreSQL \\d\\d.*, PostgreSQL JDBC driver 42\\..+")
                .containsPattern("- Rung \\d.*, Flyway \\d\\d\\..+, Liquibase \\d\\..+");
        String time = "\\d[\\d.]* m?s";
        String figures = time + " \\(" + time + "–" + time + "\\) \\| (\\d+ MB)? \\| \\d+ \\|";
        String title = "\\| `migrate`, apply 3, 10 ms round trip \\| ";
        for (String tool : List.of("JDBC program", "Flyway", "Liquibase", "Rung, unprepared", "Rung, prepared")) {
            assertThat(output.out()).containsPattern(title + tool + " \\| " + figures);
        }
        assertThat(output.out())
                .containsPattern(
                        "Rung, prepared .*≤ 2 round trips a migration and 15 for the rest: .*, 2 × 3 \\+ -?\\d+<br>"
                                + "≤ 0.15 × Flyway: (met|\\*\\*missed\\*\\*), \\d+\\.\\d\\d \\|");
        assertThat(page).hasContent("before\n" + Page.BEGIN + "\n" + output.out() + "\n" + Page.END + "after\n");
    }

    @Test
    void a_wrong_option_is_reported_with_exit_code_2() {
        assertThat(run("--case", "seed")).isEqualTo(new Output(2, "", "unknown option \"--case\": see --help\n"));
    }

    @Test
    void an_unreachable_server_is_reported_with_exit_code_1() {
        Output output = run("--quick", "--url", "jdbc:postgresql://localhost:1/postgres");
        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(output.err()).startsWith("no PostgreSQL server answers at jdbc:postgresql://localhost:1/postgres");
    }

    @Test
    void the_help_lists_the_cases() {
        Output output = run("--help");
        assertThat(output.exitCode()).isZero();
        assertThat(output.out())
                .contains("nothing-100, nothing-1000, nothing-10000, apply, distant, commands, embedded, seed");
    }

    private static Output run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Benchmark.run(
                Arrays.asList(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Output(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    private record Output(int exitCode, String out, String err) {}
}
