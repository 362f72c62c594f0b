package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code schema}, which needs no migrations. */
final class SchemaTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database);

    @TempDir
    private Path folder;

    @BeforeEach
    void createSchemas() throws SQLException {
        shell.in(folder);
        database.execute("""
            create schema shop;
            create schema other;
            create type shop.state as enum ('new', 'paid');
            create table shop.customers (id bigint generated always as identity primary key, name text not null);
            comment on table shop.customers is 'Who buys';
            create table shop.orders (
              id bigserial primary key,
              customer_id bigint not null references shop.customers on delete cascade,
              state shop.state not null default 'new',
              total numeric(12, 2) check (total > 0));
            create index orders_customer_idx on shop.orders (customer_id) where state <> 'paid';
            create function shop.orders_of(customer bigint) returns setof shop.orders language sql stable
              as 'select * from shop.orders where customer_id = customer';
            create view shop.open_orders as select count(*) as orders from shop.orders;
            create table other.notes (text text)
            """);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_schema_is_printed_as_sql() {
        Golden.assertMatches("schema", shell.run("schema --schema shop"));
        Golden.assertMatches("schema-json", shell.run("schema --schema other --format json"));
    }

    @Test
    void without_a_name_all_schemas_are_printed() {
        assertThat(shell.run("schema").out()).contains("\n-- table other.notes\n", "\n-- table shop.orders\n");
    }

    @Test
    void the_sql_rebuilds_the_schema_in_another_database() throws SQLException {
        Result printed = shell.run("schema");
        try (ScratchDatabase copy = ScratchServer.shared().createDatabase()) {
            copy.execute(printed.out());
            assertThat(Shell.on(copy).run("schema")).isEqualTo(printed);
        }
    }

    @Test
    void a_file_is_compared_with_the_database() throws IOException, SQLException {
        Files.writeString(folder.resolve("schema.sql"), shell.run("schema").out());
        Golden.assertMatches("schema-check", shell.run("schema --check schema.sql"));

        database.execute(
                "alter table shop.orders add column note text",
                "drop view shop.open_orders",
                "create table other.tags (name text)");
        Golden.assertMatches("schema-check-differences", shell.run("schema --check schema.sql"));
        Golden.assertMatches("schema-check-json", shell.run("schema --check schema.sql --format json"));
    }

    @Test
    void line_breaks_of_another_system_are_no_difference() throws IOException {
        Files.writeString(
                folder.resolve("schema.sql"), shell.run("schema").out().replace("\n", "\r\n"));
        assertThat(shell.run("schema --check schema.sql").code()).isZero();
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThat(shell.run("schema --check nowhere.sql")).isEqualTo(new Result(2, "", """
            error: --check: the file "nowhere.sql" can't be read
              write it with rung schema > nowhere.sql
            """));
    }

    @Test
    void a_schema_that_is_missing_is_named() {
        assertThat(shell.run("schema --schema nowhere")).isEqualTo(new Result(2, "", """
            error: --schema: the database has no schema "nowhere"
              leave --schema out to print all schemas
            """));
    }

    @Test
    void what_the_sql_does_not_create_is_named() throws SQLException {
        database.execute("create operator other.=== (leftarg = text, rightarg = text, function = texteq)");
        Result result = shell.run("schema --schema other");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("""
            warning: the SQL doesn't create these objects:
              operator other.===(text, text)
            """);
    }

    @Test
    void owners_and_privileges_are_printed_on_request() throws SQLException {
        database.execute("grant select on other.notes to public", "revoke usage on type shop.state from public");
        assertThat(shell.run("schema").out()).doesNotContain("grant", "revoke", "owner to");
        assertThat(shell.run("schema --access").out())
                .contains(
                        "grant select on table \"other\".\"notes\" to public;\n",
                        "revoke usage on type \"shop\".\"state\" from public;\n",
                        "alter table \"other\".\"notes\" owner to \"" + database.user() + "\";\n");
    }

    @Test
    void the_tables_of_the_history_are_left_out() {
        Shell migrated = shell.with(MigrationSources.SHOP);
        migrated.run("migrate --schema third");
        assertThat(migrated.run("schema --schema third").out())
                .contains("-- table third.orders")
                .doesNotContain("schema_migration");
    }
}
