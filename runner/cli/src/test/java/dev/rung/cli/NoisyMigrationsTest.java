package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests migrations that print or end the process. */
@Timeout(120)
final class NoisyMigrationsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final MigrationSources NOISY = new MigrationSources(List.of("noisy"), List.of());

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void what_a_migration_prints_goes_to_standard_error() throws Exception {
        Result result = run("migrate", "--to", "1", "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(MAPPER.readTree(result.out()).get("exit_code").intValue()).isZero();
        assertThat(result.err())
                .contains("static initializer\n", "constructor\n", "up {\"exit_code\": 7}\n", "down\n", "call");
    }

    @Test
    void a_call_that_ends_the_process_fails_its_run_and_the_log_stays_json() throws Exception {
        Result result = run("migrate", "--format", "json", "--log-format", "json");
        assertThat(result.code()).isEqualTo(1);
        JsonNode document = MAPPER.readTree(result.out());
        assertThat(document.get("exit_code").intValue()).isEqualTo(1);
        assertThat(document.get("error").get("message").stringValue()).isEqualTo("""
            V002_Exit (V002_Exit.java:12): ends the process with System.exit
              throw an exception instead; rung status says what was applied before\
            """);
        List<JsonNode> log = result.err().lines().map(MAPPER::readTree).toList();
        assertThat(log)
                .filteredOn(line -> line.get("event").stringValue().equals("printed"))
                .extracting(line -> line.get("message").stringValue())
                .contains("static initializer", "constructor", "up {\"exit_code\": 7}", "down", "call");
        assertThat(log.getLast().get("event").stringValue()).isEqualTo("failed");
        Result status = run("status", "--format", "json");
        assertThat(status.out()).contains("\"applied\"", "\"pending\"").doesNotContain("\"running\"");
    }

    @Test
    void a_method_that_ends_the_process_while_it_is_recorded_is_a_problem() throws Exception {
        Result result = RealProcess.run(
                List.of(
                        "validate",
                        "--format",
                        "json",
                        "--classpath",
                        NOISY.with("noisy-recording").path()),
                Map.of());
        assertThat(result.code()).isEqualTo(1);
        assertThat(MAPPER.readTree(result.out()).at("/error/problems/0/place").stringValue())
                .isEqualTo("V002_Exit.java:11");
        assertThat(result.err()).endsWith("""
            error: V002_Exit (V002_Exit.java:11): ends the process with System.exit
              throw an exception instead; rung status says what was applied before
            """);
    }

    @Test
    void a_set_without_a_migration_is_warned_of() {
        Result result = Shell.empty()
                .with(new MigrationSources(List.of("empty"), List.of()))
                .run("validate");
        assertThat(result).isEqualTo(new Result(0, "OK  empty  0 migrations\n", """
            warning: the set empty has no migration
              its migrations are public final classes named V<digits>_<PascalCase> in the package that has @MigrationSet(name = "empty")
            """));
    }

    private Result run(String... arguments) throws Exception {
        return RealProcess.run(
                Stream.concat(Stream.of(arguments), Stream.of("--classpath", NOISY.path()))
                        .toList(),
                Map.of(
                        "RUNG_URL", database.url(),
                        "RUNG_USER", database.user(),
                        "RUNG_PASSWORD", database.password()));
    }
}
