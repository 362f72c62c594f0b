package dev.rung.engine.seeding;

import static dev.rung.engine.seeding.SeedSets.plant;
import static dev.rung.engine.seeding.SeedSets.rung;
import static dev.rung.engine.seeding.Things.THINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Fixtures;
import dev.rung.Fixtures.OnConflict;
import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.seeding.Things.Thing;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.TimeoutSettings;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests how many rows are written: by one statement from a temporary table, or by values in statements of 500 rows. */
@ExtendWith(Databases.class)
class StagingTest {

    private static final int ROWS = 2_000;
    private static final String STAGED = "1";
    private static final String BY_VALUES = "4";

    @BeforeEach
    void table(Database database) {
        database.execute(Things.CREATE);
    }

    @Test
    void many_rows_are_staged_whether_listed_or_streamed_and_few_are_not(Database database) {
        plant(database.connections(), fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
        assertThat(statements(database)).isEqualTo(STAGED);
        plant(
                database.connections(),
                fixtures -> things(fixtures)
                        .doUpdate(
                                Things.stream(ROWS).map(thing -> thing.size(1)).toList()));
        assertThat(statements(database)).isEqualTo(STAGED);
        plant(database.connections(), fixtures -> things(fixtures).doUpdate(Things.stream(999)));
        assertThat(statements(database)).isEqualTo("2");
        assertThat(database.value("select count(*) from shop.things where size = 1 and name = 'n' || id"))
                .isEqualTo(String.valueOf(ROWS));
    }

    @Test
    void existing_rows_are_kept_or_updated_and_the_others_inserted(Database database) {
        database.execute("insert into shop.things select n, 'kept', n from generate_series(1, 100) n");
        Consumer<Fixtures> keep = fixtures -> things(fixtures).doNothing(Things.stream(ROWS));
        assertThat(plant(database.connections(), keep).written()).isEqualTo(ROWS - 100);
        assertThat(plant(database.connections(), keep).written()).isZero();
        assertThat(database.value("select count(*) from shop.things where name = 'kept'"))
                .isEqualTo("100");
        assertThat(plant(database.connections(), fixtures -> things(fixtures).doUpdate(Things.stream(ROWS)))
                        .written())
                .isEqualTo(ROWS);
        assertThat(database.value("select count(*) from shop.things where name = 'n' || id and size is not null"))
                .isEqualTo("100");
    }

    @Test
    void any_text_arrives_as_it_is(Database database) {
        String[] texts = {
            "\\", "\\.", "\\N", "a\tb\nc\rd\be\ff\u000bg", "'", "\"", "", " ", "null", "$1 ?", "é€\uD83D\uDE00", "{0}"
        };
        plant(
                database.connections(),
                fixtures -> things(fixtures)
                        .doNothing(Things.stream(ROWS)
                                .map(thing -> thing.name(texts[thing.get(THINGS.id) % texts.length]))));
        assertThat(statements(database)).isEqualTo(STAGED);
        for (int i = 0; i < texts.length; i++) {
            assertThat(database.value("select distinct name from shop.things where id % " + texts.length + " = " + i))
                    .isEqualTo(texts[i]);
        }
    }

    @Test
    void a_text_that_postgresql_cannot_store_is_refused_with_its_row(Database database) {
        assertThat(messageOf(database, fixtures -> things(fixtures).doNothing(new Thing(7).name("a\0b"))))
                .startsWith("row 1 can't be produced: java.lang.IllegalArgumentException: a text contains the character"
                        + " NUL, which PostgreSQL can't store\n");
        assertThat(messageOf(database, fixtures -> things(fixtures).doNothing(manyWith("a\0b"))))
                .startsWith("row 7 can't be produced: java.lang.IllegalArgumentException: a text contains the character"
                        + " NUL, which PostgreSQL can't store\n");
    }

    @Test
    void half_a_character_is_stored_as_in_an_insert(Database database) {
        plant(database.connections(), fixtures -> {
            things(fixtures).doNothing(new Thing(0).name("a\uD83Db"));
            things(fixtures).doNothing(manyWith("a\uD83Db"));
        });
        assertThat(database.value("select count(distinct name) from shop.things where id in (0, 7)"))
                .isEqualTo("1");
    }

    @Test
    void a_server_with_another_encoding_stores_or_refuses_the_same_texts(Database database) {
        String name = database.scratch().name() + "_latin";
        database.execute("create database " + name + " encoding LATIN1 locale 'C' template template0");
        ConnectionSource latin = () -> DriverManager.getConnection(
                database.scratch().url().replace(database.scratch().name(), name),
                database.scratch().user(),
                database.scratch().password());
        try {
            execute(latin, Things.CREATE);
            plant(latin, fixtures -> {
                things(fixtures).doNothing(new Thing(0).name("é"));
                things(fixtures).doNothing(manyWith("é"));
            });
            execute(latin, "do $$ begin assert (select name from shop.things where id = 0) = chr(233); end $$");
            execute(latin, "do $$ begin assert (select name from shop.things where id = 7) = chr(233); end $$");
            execute(latin, "do $$ begin assert (select count(*) from shop.statements) = 2; end $$");
            execute(latin, "truncate shop.things");
            assertThat(messageOf(latin, fixtures -> things(fixtures).doNothing(manyWith("€"))))
                    .contains("has no equivalent in encoding \"LATIN1\" [22P05]\n  row 7: id = 7, name = '€'\n");
        } finally {
            database.execute("drop database " + name);
        }
    }

    private static Stream<Thing> manyWith(String text) {
        return Things.stream(ROWS).map(thing -> thing.get(THINGS.id) == 7 ? thing.name(text) : thing);
    }

    @Test
    void a_role_without_temporary_tables_inserts_the_values(Database database) {
        String role = "planter_" + database.scratch().name();
        database.execute(
                "create role " + role + " login password 'p'",
                "revoke temporary on database " + database.scratch().name() + " from public",
                "grant create, usage on schema shop to " + role,
                "grant all on all tables in schema shop to " + role,
                "grant all on all sequences in schema shop to " + role);
        try {
            plant(as(role, database), fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
            assertThat(statements(database)).isEqualTo(BY_VALUES);
            database.execute("grant temporary on database " + database.scratch().name() + " to " + role);
            plant(as(role, database), fixtures -> things(fixtures).doUpdate(Things.stream(ROWS)));
            assertThat(statements(database)).isEqualTo(STAGED);
            database.execute("revoke insert, update on shop.things from " + role);
            assertThatThrownBy(() -> plant(
                            as(role, database), fixtures -> things(fixtures).doUpdate(Things.stream(ROWS))))
                    .hasMessageContaining("permission denied for table things [42501]\nnothing of s001_demo was kept\n")
                    .hasMessageContaining("GRANT INSERT, UPDATE ON TABLE \"shop\".\"things\" TO");
        } finally {
            database.execute("drop owned by " + role + " cascade", "drop role " + role);
        }
    }

    @Test
    void a_connection_that_is_not_the_drivers_inserts_the_values(Database database) {
        ConnectionSource wrapped = () -> {
            Connection connection = database.connections().open();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("isWrapperFor") ? false : method.invoke(connection, arguments));
        };
        plant(wrapped, fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
        assertThat(statements(database)).isEqualTo(BY_VALUES);
    }

    @Test
    void a_temporary_table_with_the_same_name_makes_no_difference(Database database) {
        plant(
                after(database, "create temporary table rung_seed_rows (n integer)"),
                fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
        assertThat(statements(database)).isEqualTo(BY_VALUES);
        assertThat(database.value("select count(*) from shop.things")).isEqualTo(String.valueOf(ROWS));
    }

    @Test
    void literals_with_escapes_or_another_encoding_are_not_copied(Database database) {
        plant(
                after(database, "set standard_conforming_strings to off"),
                fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
        assertThat(statements(database)).isEqualTo(BY_VALUES);
    }

    @Test
    void a_table_of_the_same_name_in_another_schema_is_not_used(Database database) {
        database.execute("create table public.things (id text, name xml)");
        ConnectionSource hidden = after(database, "create temporary table things (id text, name xml)");
        plant(hidden, fixtures -> things(fixtures).doNothing(Things.stream(ROWS)));
        assertThat(statements(database)).isEqualTo(STAGED);
        assertThat(database.value("select count(*) from public.things")).isEqualTo("0");
    }

    @Test
    void rows_that_are_proposed_twice_are_named_within_a_statement_and_updated_in_the_next(Database database) {
        assertThat(plant(
                                database.connections(),
                                fixtures -> things(fixtures)
                                        .doUpdate(Stream.concat(
                                                Things.stream(ROWS),
                                                Things.stream(ROWS).map(thing -> thing.name("again")))))
                        .written())
                .isEqualTo(2 * ROWS);
        assertThat(database.value("select distinct name from shop.things")).isEqualTo("again");
        assertThat(messageOf(
                        database,
                        fixtures -> things(fixtures)
                                .doUpdate(Stream.concat(
                                        Things.stream(1_200), Stream.of(new Thing(1_100).name("twice"))))))
                .startsWith("""
                    ON CONFLICT DO UPDATE command cannot affect row a second time [21000]
                      row 1,201: id = 1100, name = 'twice'
                    """);
        assertThat(plant(
                                database.connections(),
                                fixtures -> things(fixtures)
                                        .doNothing(Stream.concat(
                                                Stream.of(new Thing(0).name("first")),
                                                Things.stream(ROWS).map(thing -> {
                                                    thing.set(THINGS.id, 0);
                                                    return thing;
                                                }))))
                        .written())
                .isEqualTo(1);
        assertThat(database.value("select name from shop.things where id = 0")).isEqualTo("first");
    }

    @Test
    void a_row_that_violates_a_constraint_is_named(Database database) {
        database.execute("alter table shop.things add constraint small check (size < 10)");
        assertThat(messageOf(
                        database,
                        fixtures -> things(fixtures)
                                .doNothing(Things.stream(25_000)
                                        .map(thing -> thing.size(thing.get(THINGS.id) == 24_321 ? 10 : 9)))))
                .startsWith("""
                    new row for relation "things" violates check constraint "small" [23514]
                      detail: Failing row contains (24321, n24321, 10, \
                    """)
                .contains(").\n  row 24,321: id = 24321, name = 'n24321', size = 10\nnothing of s001_demo was kept\n");
        assertThat(messageOf(
                        database,
                        fixtures -> things(fixtures)
                                .doNothing(Stream.concat(
                                        Things.stream(1_500),
                                        Stream.of(new Thing(1_501)
                                                .name("x".repeat(100))
                                                .size(11))))))
                .contains("  row 1,501: id = 1501, name = '" + "x".repeat(59) + "..., size = 11\n");
    }

    @Test
    void a_row_that_a_trigger_refuses_is_named(Database database) {
        database.execute(
                "create function shop.refuse() returns trigger language plpgsql as $$ begin if new.id = 1234 then"
                        + " raise 'not this one'; end if; return new; end $$",
                "create trigger refuse before insert on shop.things for each row execute function shop.refuse()");
        assertThat(messageOf(database, fixtures -> things(fixtures).doUpdate(Things.stream(ROWS))))
                .startsWith("not this one [P0001]\n  row 1,234: id = 1234, name = 'n1234'\n");
    }

    @Test
    void a_generated_column_and_a_missing_column_are_refused_as_in_an_insert(Database database) {
        database.execute("alter table shop.things drop size, add size integer generated always as (1) stored");
        String generated = messageOf(
                database,
                fixtures -> things(fixtures).doNothing(Things.stream(ROWS).map(thing -> thing.size(1))));
        assertThat(generated).startsWith("cannot insert a non-DEFAULT value into column \"size\" [428C9]\n");
        database.execute("alter table shop.things drop size");
        String missing = messageOf(
                database,
                fixtures -> things(fixtures).doNothing(Things.stream(ROWS).map(thing -> thing.size(1))));
        assertThat(missing)
                .startsWith("column \"size\" of relation \"things\" does not exist [42703]\n"
                        + "nothing of s001_demo was kept\nthe schema doesn't match the seed");
    }

    @Test
    void a_statement_that_takes_too_long_is_repeated_in_shorter_ones(Database database) {
        database.execute(
                "create function shop.slow() returns trigger language plpgsql as $$ begin if (select count(*) from"
                        + " fresh) > 500 then perform pg_sleep(60); end if; return null; end $$",
                "create trigger slow after insert on shop.things referencing new table as fresh"
                        + " execute function shop.slow()");
        plant(rung(database.connections(), fixtures -> things(fixtures).doNothing(Things.stream(ROWS)))
                .timeouts(new TimeoutSettings(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ZERO))
                .build());
        assertThat(statements(database)).isEqualTo(BY_VALUES);
    }

    @Test
    void a_canceled_statement_is_not_repeated(Database database) {
        database.execute(
                "create sequence shop.calls",
                // The number of calls isn't rolled back, so a second attempt would succeed.
                "create function shop.cancel() returns trigger language plpgsql as $$ begin"
                        + " if nextval('shop.calls') = 1 then raise 'as a user would' using errcode = '57014'; end if;"
                        + " return null; end $$",
                "create trigger cancel after insert on shop.things execute function shop.cancel()");
        assertThat(messageOf(database, fixtures -> things(fixtures).doNothing(Things.stream(ROWS))))
                .startsWith("as a user would [57014]\nnothing of s001_demo was kept\n");
        assertThat(database.value("select count(*) from shop.things")).isEqualTo("0");
    }

    @Test
    void row_level_security_applies(Database database) {
        String role = "tenant_" + database.scratch().name();
        database.execute(
                "create role " + role + " login password 'p'",
                "grant create, usage on schema shop to " + role,
                "grant all on all tables in schema shop to " + role,
                "grant all on all sequences in schema shop to " + role,
                "alter table shop.things enable row level security",
                "create policy small on shop.things using (true) with check (id < 1500)");
        try {
            Consumer<Fixtures> few = fixtures -> things(fixtures).doNothing(Things.stream(1_400));
            assertThat(plant(as(role, database), few).written()).isEqualTo(1_400);
            assertThat(statements(database)).isEqualTo(STAGED);
            assertThatThrownBy(() -> plant(
                            as(role, database), fixtures -> things(fixtures).doNothing(Things.stream(ROWS))))
                    .hasMessageContaining("new row violates row-level security policy for table \"things\" [42501]\n"
                            + "nothing of s001_demo was kept");
        } finally {
            database.execute("drop owned by " + role + " cascade", "drop role " + role);
        }
    }

    /** The message of a failed seed, after the place. */
    private static String messageOf(Database database, Consumer<Fixtures> plant) {
        return messageOf(database.connections(), plant);
    }

    private static String messageOf(ConnectionSource connections, Consumer<Fixtures> plant) {
        try {
            plant(connections, plant);
        } catch (SeedFailedException e) {
            return e.getMessage().replaceFirst("s001_demo failed in table shop.things \\(Demo.java:\\d+\\): ", "");
        }
        throw new AssertionError("the seed was planted");
    }

    /** How many statements have inserted rows since the last call. */
    private static String statements(Database database) {
        String count = database.value("select count(*) from shop.statements");
        database.execute("truncate shop.statements");
        return count;
    }

    private static ConnectionSource as(String role, Database database) {
        return () -> DriverManager.getConnection(database.scratch().url(), role, "p");
    }

    /** Connections on which these statements were executed. */
    private static ConnectionSource after(Database database, String... statements) {
        return () -> {
            Connection connection = database.connections().open();
            try {
                execute(connection, statements);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        };
    }

    private static void execute(ConnectionSource connections, String... statements) {
        try (Connection connection = connections.open()) {
            execute(connection, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static OnConflict<Thing> things(Fixtures fixtures) {
        return fixtures.into(THINGS).onConflict(THINGS.id);
    }
}
