package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that standard error is one JSON object a line in every case. */
@Timeout(120)
final class LogFormatTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void each_event_is_a_line_of_json_and_standard_output_is_unchanged() {
        Golden.assertMatches("log-migrate", shell.run("migrate --log-format json"));
        Golden.assertMatches("log-seed", shell.run("seed --env test --log-format json"));
        Golden.assertMatches("log-rollback", shell.run("rollback --steps 2 --yes --log-format json --format json"));
    }

    @Test
    void a_failure_is_a_line_too() {
        Golden.assertMatches(
                "log-failing", shell.with(SHOP.with("shop-failing")).run("migrate --log-format json"));
        Result verbose = shell.run("migrate --log-format json --verbose");
        assertThat(linesOf(verbose).getLast().get("stack_trace").stringValue()).contains("\n\tat dev.rung.");
    }

    @Test
    void the_wait_for_a_lock_is_logged_with_the_blocking_sessions() throws Exception {
        shell.run("migrate --to 1");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table shop.customers");
            Result result = shell.run("migrate --to 2 --lock-timeout 1s --attempts 2 --log-format json");
            assertThat(result.code()).isEqualTo(1);
            List<JsonNode> lines = linesOf(result);
            JsonNode blocked = only("blocked", lines);
            assertThat(blocked.get("set").stringValue()).isEqualTo("shop");
            assertThat(blocked.get("lock").stringValue()).endsWith(" on shop.customers");
            assertThat(blocked.get("blockers").get(0).get("state").stringValue())
                    .isEqualTo("idle in transaction");
            assertThat(blocked.get("blockers").get(0).get("query").stringValue())
                    .isEqualTo("lock table shop.customers");
            JsonNode failed = only("attempt_failed", lines);
            assertThat(failed.get("attempt").intValue()).isEqualTo(1);
            assertThat(failed.get("reason").stringValue()).isEqualTo("canceling statement due to lock timeout");
            assertThat(failed.get("blockers").get(0).get("pid").intValue()).isPositive();
            assertDocumented(blocked);
            assertDocumented(failed);
        }
    }

    @Test
    void the_wait_for_another_run_is_logged_with_its_session() throws Exception {
        MigrationSources slow = SHOP.with("shop-slow");
        try (Connection test = database.connect();
                Statement statement = test.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            CompletableFuture<Result> first = CompletableFuture.supplyAsync(
                    () -> Shell.on(database, slow).run("migrate --lock-timeout 0"), task -> new Thread(task).start());
            while (!statement
                    .executeQuery("select from pg_stat_activity where datname = current_database()"
                            + " and wait_event = 'advisory'")
                    .next()) {
                Thread.sleep(20);
            }
            Result impatient = Shell.on(database, slow).run("migrate --lock-wait 100ms --log-format json");
            JsonNode awaited = linesOf(impatient).getFirst();
            assertThat(awaited.get("event").stringValue()).isEqualTo("lock_awaited");
            assertThat(awaited.get("holder").get("user").stringValue()).isEqualTo(database.user());
            assertDocumented(awaited);
            assertThat(linesOf(impatient).getLast().get("kind").stringValue()).isEqualTo("lock_not_acquired");
            statement.execute("select pg_advisory_unlock(4711)");
            assertThat(first.get().code()).isZero();
        }
    }

    @Test
    void notes_and_warnings_are_lines_too(@TempDir Path home) throws Exception {
        Path passwords = Files.createDirectory(home.resolve(".pgpass"));
        Result result = Shell.empty()
                .with(SHOP)
                .with("HOME", home.toString())
                .run("status --wait 300ms --format json --log-format json --url"
                        + " postgresql://nobody@localhost:1/nothing");
        assertThat(linesOf(result))
                .extracting(line -> line.get("event").stringValue())
                .containsExactly("warning", "note", "failed");
        assertThat(linesOf(result).getFirst().get("message").stringValue())
                .isEqualTo("the password file " + passwords + " is not a plain file, so it is ignored");
    }

    @Test
    void a_real_process_logs_nothing_but_json() throws Exception {
        Result result = RealProcess.run(
                List.of("migrate", "--log-format", "json", "--verbose"),
                Map.of(
                        "RUNG_URL", database.url(),
                        "RUNG_USER", database.user(),
                        "RUNG_PASSWORD", database.password(),
                        "RUNG_CLASSPATH", SHOP.path()));
        assertThat(result.code()).as(result.err()).isZero();
        Set<String> events = new TreeSet<>();
        linesOf(result).forEach(line -> events.add(line.get("event").stringValue()));
        assertThat(events).contains("run_started", "migration_completed");
    }

    private static JsonNode only(String event, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.get("event").stringValue().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static void assertDocumented(JsonNode node) throws IOException {
        String page = Files.readString(Path.of("../../docs/json.md"));
        for (String name : node.propertyNames()) {
            assertThat(page).contains("`" + name + "`");
            JsonNode value = node.get(name);
            if (value.isObject()) {
                assertDocumented(value);
            }
            if (value.isArray()) {
                assertDocumented(value.get(0));
            }
        }
    }

    /** Parses the lines, and checks that each begins with its time and event. */
    private static List<JsonNode> linesOf(Result result) {
        List<JsonNode> lines = new ArrayList<>();
        result.err().lines().forEach(text -> {
            JsonNode line = MAPPER.readTree(text.getBytes(UTF_8));
            assertThat(line.propertyNames()).startsWith("time", "event");
            assertThat(line.get("time").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
            lines.add(line);
        });
        return lines;
    }
}
