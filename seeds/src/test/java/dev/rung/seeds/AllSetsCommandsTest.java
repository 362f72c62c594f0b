package dev.rung.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Main;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the commands on all five sets in one database. */
@Tag("every-version")
class AllSetsCommandsTest {

    private static final String EVERYTHING_BUT_THE_HISTORY = """
        select 'relation ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            and c.relname not like 'schema\\_migration%'
        union all
        select 'function ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
        union all
        select 'type ' || t.oid::regtype from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            and t.typrelid = 0 and t.typelem = 0
        union all
        select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
        order by 1
        """;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void all_sets_are_applied_seeded_shown_and_rolled_back_and_nothing_is_left() throws SQLException {
        succeeds("migrate", "--all-sets");
        assertThat(text()).contains("adid: schema adid", "kratos: schema kratos", "proofoffunds: schema proofoffunds");
        assertThat(text()).contains("referralos: schema referralos", "trustregistry: schema trustregistry");
        succeeds("seed", "--env", "development", "--all-sets");
        assertThat(text()).contains("s001_default_tenant", "s005_sample_credentials");
        succeeds("status", "--all-sets", "--check");
        assertThat(left()).isNotEmpty();
        succeeds("rollback", "--all", "--all-sets", "--yes");
        assertThat(left()).isEmpty();
        assertThat(run("status", "--all-sets", "--check")).isEqualTo(3);
        succeeds("migrate", "--all-sets", "--quiet");
        succeeds("status", "--all-sets", "--check");
    }

    private void succeeds(String... args) {
        assertThat(run(args)).as("%s: %s", List.of(args), err.toString(UTF_8)).isZero();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        Map<String, String> environment =
                Map.of("RUNG_URL", database.url(), "RUNG_USER", database.user(), "RUNG_PASSWORD", database.password());
        return Main.run(
                List.of(args),
                environment,
                directory,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private String text() {
        return out.toString(UTF_8);
    }

    private List<String> left() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EVERYTHING_BUT_THE_HISTORY)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
