package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.SessionRole;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the SQL on the page about roles suffices to migrate and use a set without a superuser. */
class RolesTest {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final String PASSWORD = "only for this test";

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    /** Replaces {@code shop} on the page, because roles belong to the server that other tests use too. */
    private final String prefix = database.name();

    private List<String> blocks;

    @BeforeEach
    void readPage() throws IOException {
        blocks = SQL.matcher(Files.readString(Path.of("../docs/roles.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
    }

    @AfterEach
    void drop() throws SQLException {
        List<String> roles = List.of(prefix + "_app", prefix + "_migrator", prefix + "_owner");
        for (String role : roles) {
            asAdministrator("drop owned by " + role + " cascade");
        }
        for (String role : roles) {
            asAdministrator("drop role " + role);
        }
        database.close();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#recordedSets")
    void every_set_is_migrated_by_the_owner_and_used_by_the_application(ScriptedSet set) throws SQLException {
        asAdministrator(
                blocks.getFirst().replace("shop_", prefix + "_").replace("DATABASE shop", "DATABASE " + prefix));
        for (String role : List.of("migrator", "app")) {
            asAdministrator("alter role " + prefix + "_" + role + " password '" + PASSWORD + "'");
        }
        Rung.on(() -> connect("migrator"))
                .set(set)
                .role(new SessionRole(prefix + "_owner"))
                .build()
                .migrate();
        String schema = set.schema().value();
        asAdministrator(blocks.getLast().replace("shop_app", prefix + "_app").replace("shop.", schema + "."));

        try (Connection application = connect("app");
                Statement statement = application.createStatement()) {
            List<String> tables = tablesIn(schema, statement);
            assertThat(tables).hasSizeGreaterThan(3);
            for (String table : tables) {
                statement.execute("select from " + table);
                if (table.contains("schema_migration")) {
                    assertDenied(statement, "delete from " + table);
                } else {
                    statement.execute("delete from " + table + " where false");
                    assertThat(privilegesOn(table, statement)).isEqualTo("ttt");
                }
                assertDenied(statement, "alter table " + table + " add nonsense text");
                assertDenied(statement, "drop table " + table);
                assertDenied(statement, "truncate " + table);
            }
            assertDenied(statement, "create table " + schema + ".nonsense (id int)");
            assertDenied(statement, "set role " + prefix + "_owner");
        }
        try (Connection migrator = connect("migrator");
                Statement statement = migrator.createStatement()) {
            assertDenied(statement, "create table " + schema + ".nonsense (id int)");
        }
    }

    private static String privilegesOn(String table, Statement statement) throws SQLException {
        return value(
                statement,
                "select left(has_table_privilege('%1$s', 'insert')::text, 1)".formatted(table)
                        + " || left(has_table_privilege('%1$s', 'update')::text, 1)".formatted(table)
                        + " || left(has_table_privilege('%1$s', 'select')::text, 1)".formatted(table));
    }

    private static List<String> tablesIn(String schema, Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select oid::regclass from pg_class where relkind in ('r', 'p') and relnamespace = '" + schema
                        + "'::regnamespace order by 1")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void assertDenied(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(database.url(), prefix + "_" + role, PASSWORD);
    }

    private void asAdministrator(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
