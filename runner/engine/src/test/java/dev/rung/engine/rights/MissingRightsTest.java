package dev.rung.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.RungBuilder;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.settings.SessionRole;
import dev.rung.scratch.ScratchServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests a migrator who owns nothing and lacks a privilege in each test. A test checks the complete message, runs the
 * statement in it, and checks that the same migration then succeeds.
 */
@ExtendWith(Databases.class)
class MissingRightsTest {

    private static final String PASSWORD = "only for this test";
    private static final Pattern STATEMENT =
            Pattern.compile("run(?:, with the privileges that the statement needs)?: (.*?;)");
    private static final int FIRST_WITH_PARAMETERS = 15;
    private static final String ALL_ON_TABLE = "SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER";

    @TempDir
    private Path folder;

    private Database database;

    /** The name contains a space, so that a statement without quotes fails. */
    private String migrator;

    private String owner;

    @BeforeEach
    void createRoles(Database given) {
        database = given;
        migrator = "migrator of " + given.scratch().name();
        owner = "owner_" + given.scratch().name();
        database.execute(
                "create role \"%s\" login password '%s'".formatted(migrator, PASSWORD),
                "create role " + owner,
                "create schema shop",
                "grant usage, create on schema shop to \"%s\", %s".formatted(migrator, owner));
    }

    @AfterEach
    void dropRoles() {
        database.execute(
                "drop owned by \"%s\" cascade".formatted(migrator),
                "drop owned by " + owner + " cascade",
                "drop role \"%s\"".formatted(migrator),
                "drop role " + owner);
    }

    @Test
    void a_schema() {
        database.execute("create schema other authorization " + owner);
        prove(
                "steps.run(createTable(name(\"other\", \"a\")).column(\"id\", INTEGER));",
                "lacks USAGE, CREATE on the schema \"other\"",
                "GRANT USAGE, CREATE ON SCHEMA \"other\" TO ");
    }

    @Test
    void a_schema_that_is_only_read() {
        database.execute(
                "create schema other authorization " + owner,
                "create table other.a (id int)",
                "grant insert on other.a to \"" + migrator + "\"");
        prove(
                "steps.run(insertInto(table(name(\"other\", \"a\"))).values(1));",
                "lacks USAGE, CREATE on the schema \"other\"",
                "GRANT USAGE, CREATE ON SCHEMA \"other\" TO ");
    }

    @Test
    void the_database() {
        prove(
                "steps.run(createSchema(\"another\"));",
                "lacks CREATE on the database \"" + database.scratch().name() + "\"",
                "GRANT CREATE ON DATABASE \"" + database.scratch().name() + "\" TO ");
    }

    @Test
    void the_reference_of_a_foreign_key() {
        ownersTable();
        prove(
                "steps.run(createTable(\"a\").column(\"id\", INTEGER)"
                        + ".constraints(foreignKey(\"id\").references(\"Orders\", \"id\")));",
                "lacks " + ALL_ON_TABLE + " on the table \"shop\".\"Orders\"",
                "GRANT " + ALL_ON_TABLE + " ON TABLE \"shop\".\"Orders\" TO ");
    }

    @Test
    void a_trigger() {
        ownersTable();
        database.execute("create function shop.t() returns trigger language plpgsql as 'begin return new; end'");
        prove(
                "steps.sql(\"create trigger t before insert on \\\"Orders\\\" for each row execute function t()\");",
                "lacks " + ALL_ON_TABLE + " on the table \"shop\".\"Orders\"",
                "GRANT " + ALL_ON_TABLE + " ON TABLE \"shop\".\"Orders\" TO ");
    }

    @Test
    void a_table_shows_all_that_the_role_lacks_there() {
        ownersTable();
        database.execute("grant select, truncate on shop.\"Orders\" to \"" + migrator + "\"");
        proveOnOrders(
                "steps.run(insertInto(table(name(\"Orders\")), field(name(\"id\"), Integer.class)).values(1));",
                "INSERT, UPDATE, DELETE, REFERENCES, TRIGGER");
    }

    @Test
    void a_single_privilege_is_the_one_that_the_statement_needs() {
        ownersTable();
        database.execute("grant all on shop.\"Orders\" to \"" + migrator + "\"");
        database.execute("revoke insert on shop.\"Orders\" from \"" + migrator + "\"");
        assertAdvice(
                "steps.run(insertInto(table(name(\"Orders\")), field(name(\"id\"), Integer.class)).values(1));",
                "the role \"" + migrator + "\" lacks INSERT on the table \"shop\".\"Orders\"",
                "let \"" + owner + "\" run: GRANT INSERT ON TABLE \"shop\".\"Orders\" TO \"" + migrator + "\";");
    }

    @Test
    void several_privileges_are_to_be_chosen_from() {
        ownersTable();
        assertAdvice(
                "steps.call(\"count\", dsl -> dsl.fetchCount(table(name(\"Orders\"))));",
                "the role \"" + migrator + "\" lacks " + ALL_ON_TABLE + " on the table \"shop\".\"Orders\"",
                "let \"" + owner + "\" run, with the privileges that the statement needs: GRANT " + ALL_ON_TABLE
                        + " ON TABLE \"shop\".\"Orders\" TO \"" + migrator + "\";");
    }

    @Test
    void a_sequence() {
        database.execute("create sequence shop.numbers", "alter sequence shop.numbers owner to " + owner);
        prove(
                "steps.sql(\"select nextval('numbers')\");",
                "lacks USAGE, UPDATE on the sequence \"shop\".\"numbers\"",
                "GRANT USAGE, UPDATE ON SEQUENCE \"shop\".\"numbers\" TO ");
    }

    @Test
    void a_function_among_those_of_its_name() {
        database.execute(
                "create function shop.f(a text) returns text language sql as 'select a'",
                "create function shop.f(a integer, b text) returns text language sql as 'select b'",
                "revoke execute on function shop.f(integer, text) from public");
        prove(
                "steps.sql(\"select shop.f(1, 'b')\");",
                "lacks EXECUTE on the function \"shop\".\"f\"(a integer, b text)",
                "GRANT EXECUTE ON ROUTINE \"shop\".\"f\"(a integer, b text) TO ");
    }

    @Test
    void a_type() {
        database.execute("create type shop.mood as enum ('good')", "revoke usage on type shop.mood from public");
        prove(
                "steps.sql(\"create table a (m shop.mood)\");",
                "lacks USAGE on the type \"shop\".\"mood\"",
                "GRANT USAGE ON TYPE \"shop\".\"mood\" TO ");
    }

    @Test
    void a_language() {
        database.execute("revoke usage on language plpgsql from public");
        prove(
                "steps.sql(\"create function f() returns int language plpgsql as 'begin return 1; end'\");",
                "lacks USAGE on the language \"plpgsql\"",
                "GRANT USAGE ON LANGUAGE \"plpgsql\" TO ");
    }

    @Test
    void a_foreign_data_wrapper_and_a_foreign_server() {
        database.execute("create foreign data wrapper far", "create server away foreign data wrapper far");
        prove(
                "steps.sql(\"create server here foreign data wrapper far\");",
                "lacks USAGE on the foreign-data wrapper \"far\"",
                "GRANT USAGE ON FOREIGN DATA WRAPPER \"far\" TO ");
        prove(
                "steps.sql(\"create foreign table f (id int) server away\");",
                "lacks USAGE on the foreign server \"away\"",
                "GRANT USAGE ON FOREIGN SERVER \"away\" TO ");
    }

    @Test
    void a_parameter_of_the_server() {
        Assumptions.assumeTrue(ScratchServer.shared().majorVersion() >= FIRST_WITH_PARAMETERS);
        assertAdvice(
                "steps.sql(\"set local session_replication_role = replica\");",
                "the role \"" + migrator + "\" may not set the parameter \"session_replication_role\"",
                "let a superuser run: GRANT SET ON PARAMETER \"session_replication_role\" TO \"" + migrator + "\";");
    }

    @Test
    void an_extension_that_is_trusted() {
        assertAdvice(
                "steps.run(createExtension(\"citext\"));",
                "the role \"" + migrator + "\" may not create the extension \"citext\"",
                "let the database's owner run: GRANT CREATE ON DATABASE \""
                        + database.scratch().name() + "\" TO \"" + migrator + "\";");
    }

    @Test
    void an_extension_that_only_a_superuser_may_create() {
        assertAdvice(
                "steps.run(PostgresDSL.requireExtension(\"dblink\"));",
                "the role \"" + migrator + "\" may not create the extension \"dblink\"; only a superuser can",
                "let a superuser run: CREATE EXTENSION \"dblink\"; a migration with requireExtension(\"dblink\") then"
                        + " uses it");
    }

    @Test
    void a_table_of_another_role() {
        ownersTable();
        assertAdvice(
                "steps.run(alterTable(\"Orders\").addColumn(\"note\", CLOB));",
                "the table \"shop\".\"Orders\" belongs to \"" + owner + "\", and the role \"" + migrator
                        + "\" doesn't have its privileges",
                "let an administrator run: GRANT \"" + owner + "\" TO \"" + migrator + "\";");
    }

    @Test
    void an_index_on_a_table_of_another_role() {
        ownersTable();
        database.execute("create index orders_idx on shop.\"Orders\" (id)");
        assertAdvice(
                "steps.run(dropIndex(\"orders_idx\"));",
                "the table \"shop\".\"Orders\" belongs to \"" + owner + "\", and the role \"" + migrator
                        + "\" doesn't have its privileges",
                "let an administrator run: GRANT \"" + owner + "\" TO \"" + migrator + "\";");
    }

    @Test
    void an_object_of_a_superuser_should_change_its_owner() {
        database.execute(
                "create table shop.t (id int)",
                "create view shop.v as select 1 as one",
                "create sequence shop.s",
                "create type shop.mood as enum ('good')",
                "create function shop.f(a int) returns int language sql as 'select a'",
                "create schema other");
        provePossession("alter table t add note text", "table \"shop\".\"t\"", "ALTER TABLE \"shop\".\"t\"");
        provePossession(
                "create or replace view v as select 2 as one", "table \"shop\".\"v\"", "ALTER VIEW \"shop\".\"v\"");
        provePossession("alter sequence s cache 2", "sequence \"shop\".\"s\"", "ALTER SEQUENCE \"shop\".\"s\"");
        provePossession("alter type mood add value 'bad'", "type \"shop\".\"mood\"", "ALTER TYPE \"shop\".\"mood\"");
        provePossession(
                "create or replace function f(a int) returns int language sql as 'select a + 1'",
                "function \"shop\".\"f\"(a integer)",
                "ALTER ROUTINE \"shop\".\"f\"(a integer)");
        provePossession("drop schema other", "schema \"other\"", "ALTER SCHEMA \"other\"");
    }

    @Test
    void a_member_of_the_owning_role_is_advised_to_assume_it() {
        ownersTable();
        database.execute(
                "grant usage, create on schema shop to " + owner,
                "alter role \"" + migrator + "\" noinherit",
                "grant " + owner + " to \"" + migrator + "\"");
        Rung rung = rung("steps.run(alterTable(\"Orders\").addColumn(\"note\", CLOB));")
                .build();
        assertThat(failureOf(rung))
                .contains(
                        "belongs to \"" + owner + "\"",
                        "\n  run as the owner: RungBuilder.role(new SessionRole(\"" + owner
                                + "\"))\nthen run Rung.migrate() again");
        database.execute("drop table shop.schema_migrations, shop.schema_migration_log");
        rung("steps.run(alterTable(\"Orders\").addColumn(\"note\", CLOB));")
                .role(new SessionRole(owner))
                .build()
                .migrate();
    }

    @Test
    void a_role_that_the_migrator_is_no_member_of() {
        assertAdvice(
                "steps.sql(\"create table a (id int)\"); steps.sql(\"alter table a owner to " + owner + "\");",
                "the role \"" + migrator + "\" is not a member of \"" + owner + "\"",
                "let an administrator run: GRANT \"" + owner + "\" TO \"" + migrator + "\";");
    }

    @Test
    void the_tables_of_the_history() {
        rung("steps.sql(\"select 1\");").build().migrate();
        database.execute(
                "alter table shop.schema_migrations owner to " + owner,
                "grant select on shop.schema_migrations to \"" + migrator + "\"");
        Rung next = rung("steps.sql(\"select 1\");", "steps.sql(\"select 2\");").build();
        String failure = failureOf(next);
        assertThat(failure)
                .startsWith("002_next failed when it was recorded and committed: permission denied for table"
                        + " schema_migrations [42501]")
                .contains("\nthe role \"" + migrator + "\" lacks INSERT, UPDATE, DELETE on the table \"shop\"."
                        + "\"schema_migrations\"\n");
        database.execute(statementIn(failure));
        next.migrate();
        database.execute("revoke select on shop.schema_migrations from \"" + migrator + "\"");
        assertThat(catchThrowableOfType(RuntimeException.class, next::status))
                .hasMessage("no privilege to read \"shop\".\"schema_migrations\"\n  the role \"" + migrator
                        + "\" lacks SELECT on the table \"shop\".\"schema_migrations\"\n  let \"" + owner
                        + "\" run: GRANT SELECT ON TABLE \"shop\".\"schema_migrations\" TO \"" + migrator + "\";");
    }

    @Test
    void a_stepwise_migration() {
        ownersTable();
        Rung rung = rungOf(MigrationSources.shop(folder)
                        .migration("@Stepwise", "V001_Init", """
                            steps.run(createTable("a").column("id", INTEGER));
                            steps.run(insertInto(table(name("Orders"))).values(1));\
                            """, "steps.irreversible(\"no\");"))
                .build();
        String failure = failureOf(rung);
        assertThat(failure).contains("lacks " + ALL_ON_TABLE + " on the table \"shop\".\"Orders\"");
        database.execute(statementIn(failure));
        rung.migrate();
    }

    private void ownersTable() {
        database.execute(
                "create table shop.\"Orders\" (id int primary key)", "alter table shop.\"Orders\" owner to " + owner);
    }

    private void proveOnOrders(String up, String privileges) {
        prove(
                up,
                "lacks " + privileges + " on the table \"shop\".\"Orders\"",
                "GRANT " + privileges + " ON TABLE \"shop\".\"Orders\" TO ");
    }

    private void provePossession(String sql, String object, String alter) {
        String superuser = database.scratch().user();
        assertAdvice(
                "steps.sql(\"" + sql + "\");",
                "the " + object + " belongs to \"" + superuser + "\", and the role \"" + migrator
                        + "\" doesn't have its privileges",
                "let \"" + superuser + "\" run: " + alter + " OWNER TO \"" + migrator + "\";");
    }

    private void prove(String up, String lacks, String grant) {
        String advice = assertAdvice(up, "the role \"" + migrator + "\" " + lacks, "");
        assertThat(statementIn(advice)).isEqualTo(grant + "\"" + migrator + "\";");
    }

    /** Checks that the message contains the complete remedy, and that following it helps; returns the message. */
    private String assertAdvice(String up, String fact, String remedy) {
        Rung rung = rung(up).build();
        String failure = failureOf(rung);
        assertThat(failure)
                .contains("[42501]", "\n" + fact + "\n  " + remedy)
                .endsWith("\nthen run Rung.migrate() again");
        database.execute(statementIn(failure));
        rung.migrate();
        database.execute("drop table shop.schema_migrations, shop.schema_migration_log");
        return failure;
    }

    private static String failureOf(Rung rung) {
        MigrationFailedException failure = catchThrowableOfType(MigrationFailedException.class, rung::migrate);
        assertThat(failure).isNotNull();
        return failure.getMessage();
    }

    private static String statementIn(String advice) {
        Matcher statement = STATEMENT.matcher(advice);
        assertThat(statement.find()).as(advice).isTrue();
        return statement.group(1);
    }

    private RungBuilder rung(String... ups) {
        MigrationSources sources = MigrationSources.shop(folder);
        List<String> names = List.of("V001_Init", "V002_Next");
        for (int i = 0; i < ups.length; i++) {
            sources.migration(names.get(i), ups[i], "steps.irreversible(\"no\");");
        }
        return rungOf(sources);
    }

    private RungBuilder rungOf(MigrationSources sources) {
        return Rung.on(() -> DriverManager.getConnection(database.scratch().url(), migrator, PASSWORD))
                .classLoader(sources.load());
    }
}
