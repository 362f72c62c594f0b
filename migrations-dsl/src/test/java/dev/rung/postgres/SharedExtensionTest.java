package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.releaseExtension;
import static dev.rung.postgres.PostgresDSL.requireExtension;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("every-version")
class SharedExtensionTest {

    private static final String PLAIN = "data type for multidimensional cubes";

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    @BeforeEach
    void createSchemas() throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "create schema one");
            execute(connection, "create schema two");
            execute(connection, "create schema \"a \"\"third\"\", {odd} one\"");
        }
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_first_schema_creates_the_extension_and_the_last_one_drops_it() throws SQLException {
        run("one", requireExtension("cube"));
        assertThat(comment()).contains(PLAIN + " [created by Rung for {one}]");

        run("two", requireExtension("cube"));
        assertThat(comment()).contains(PLAIN + " [created by Rung for {one,two}]");

        run("one", releaseExtension("cube"));
        assertThat(comment()).contains(PLAIN + " [created by Rung for {two}]");

        run("two", releaseExtension("cube"));
        assertThat(comment()).isEmpty();
    }

    @Test
    void an_existing_extension_is_not_changed() throws SQLException {
        run("public", createExtension("cube"));

        run("one", requireExtension("cube"));
        assertThat(comment()).contains(PLAIN);

        run("one", releaseExtension("cube"));
        assertThat(comment()).contains(PLAIN);
    }

    @Test
    void the_default_schema_is_public() throws SQLException {
        run("one", requireExtension("cube"));
        run("one", requireExtension("seg").schema("one"));

        assertThat(value("select extnamespace::regnamespace from pg_extension where extname = 'cube'"))
                .contains("public");
        assertThat(value("select extnamespace::regnamespace from pg_extension where extname = 'seg'"))
                .contains("one");
    }

    @Test
    void requiring_an_extension_again_in_one_schema_changes_nothing() throws SQLException {
        run("one", requireExtension("cube"));
        run("one", requireExtension("cube"));
        assertThat(comment()).contains(PLAIN + " [created by Rung for {one}]");

        run("one", releaseExtension("cube"));
        assertThat(comment()).isEmpty();
    }

    @Test
    void releasing_an_extension_that_a_schema_does_not_require_changes_nothing() throws SQLException {
        run("one", releaseExtension("cube"));
        assertThat(comment()).isEmpty();

        run("one", requireExtension("cube"));
        run("two", releaseExtension("cube"));
        assertThat(comment()).contains(PLAIN + " [created by Rung for {one}]");
    }

    @Test
    void a_dropped_schema_no_longer_requires_the_extension() throws SQLException {
        run("one", requireExtension("cube"));
        run("two", requireExtension("cube"));
        run("public", "drop schema one");

        run("two", releaseExtension("cube"));
        assertThat(comment()).isEmpty();
    }

    @Test
    void two_sets_in_one_schema_require_the_extension_independently() throws SQLException {
        try (Connection first = database.connect();
                Connection second = database.connect()) {
            execute(first, "set rung.set = 'one'");
            execute(second, "set rung.set = 'other'");
            run(first, "one", requireExtension("cube"));
            run(second, "one", requireExtension("cube"));
            assertThat(comment()).contains(PLAIN + " [created by Rung for {one,one/other}]");

            run(first, "one", releaseExtension("cube"));
            assertThat(comment()).contains(PLAIN + " [created by Rung for {one/other}]");

            run(second, "one", releaseExtension("cube"));
            assertThat(comment()).isEmpty();
        }
    }

    @Test
    void an_extension_with_dependent_objects_is_kept() throws SQLException {
        run("one", requireExtension("cube"));
        run("public", "create table boxes (box cube)");

        run("one", releaseExtension("cube"));
        assertThat(comment()).contains(PLAIN);
    }

    @Test
    void an_extension_outside_the_search_path_is_an_error() throws SQLException {
        run("public", createExtension("cube").schema("two"));

        assertThatThrownBy(() -> run("one", requireExtension("cube")))
                .hasMessageContaining(
                        "the extension \"cube\" is in the schema \"two\", where the search path does not find it");
    }

    @Test
    void an_extension_that_the_server_does_not_provide_is_an_error() {
        assertThatThrownBy(() -> run("one", requireExtension("no_such_extension")))
                .hasMessageContaining("no_such_extension");
    }

    @Test
    void names_can_contain_any_character() throws SQLException {
        String odd = "a \"third\", {odd} one";
        String uuidOssp = "select obj_description(oid, 'pg_extension') from pg_extension where extname = 'uuid-ossp'";
        run("one", requireExtension("uuid-ossp"));
        run(odd, requireExtension("uuid-ossp"));
        assertThat(value(uuidOssp).orElseThrow())
                .endsWith(" [created by Rung for {one,\"a \\\"third\\\", {odd} one\"}]");

        run("one", releaseExtension("uuid-ossp"));
        run(odd, releaseExtension("uuid-ossp"));
        assertThat(value(uuidOssp)).isEmpty();
    }

    @Test
    void a_role_that_cannot_comment_on_the_extension_shares_it_without_a_record() throws SQLException {
        String role = database.name() + "_guest";
        run("one", requireExtension("cube"));
        run("public", "create role " + role);
        try {
            run("public", "grant usage on schema two to " + role);
            runAs(role, "two", requireExtension("cube"));
            assertThat(comment()).contains(PLAIN + " [created by Rung for {one}]");

            runAs(role, "two", releaseExtension("cube"));
            assertThat(comment()).contains(PLAIN + " [created by Rung for {one}]");
        } finally {
            run("public", "drop owned by " + role);
            run("public", "drop role " + role);
        }
    }

    @Test
    void two_concurrent_transactions_can_require_the_extension()
            throws SQLException, InterruptedException, ExecutionException {
        try (Connection first = database.connect();
                ExecutorService executor = Executors.newSingleThreadExecutor()) {
            first.setAutoCommit(false);
            run(first, "one", requireExtension("cube"));
            Future<?> second = executor.submit(() -> {
                run("two", requireExtension("cube"));
                return null;
            });
            while (value("select pid from pg_locks where locktype = 'advisory' and not granted")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            first.commit();
            second.get();
        }

        assertThat(comment()).contains(PLAIN + " [created by Rung for {one,two}]");
    }

    @Test
    void the_lock_timeout_limits_the_wait_for_another_transaction() throws SQLException {
        try (Connection first = database.connect();
                Connection second = database.connect()) {
            first.setAutoCommit(false);
            run(first, "one", requireExtension("cube"));
            execute(second, "set lock_timeout = '50ms'");

            assertThatThrownBy(() -> run(second, "two", requireExtension("cube")))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("55P03"));
        }
    }

    /** The comment on the extension {@code cube}; empty if it isn't installed. */
    private Optional<String> comment() throws SQLException {
        return value("select obj_description(oid, 'pg_extension') from pg_extension where extname = 'cube'");
    }

    private Optional<String> value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private void run(String schema, PostgresStatement statement) throws SQLException {
        run(schema, StatementFamily.render(statement));
    }

    private void run(String schema, String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            search(connection, schema);
            execute(connection, sql);
        }
    }

    private void runAs(String role, String schema, PostgresStatement statement) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "set role " + role);
            run(connection, schema, statement);
        }
    }

    private static void run(Connection connection, String schema, PostgresStatement statement) throws SQLException {
        search(connection, schema);
        execute(connection, StatementFamily.render(statement));
    }

    private static void search(Connection connection, String schema) throws SQLException {
        execute(connection, "set search_path to " + name(schema) + ", public");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
