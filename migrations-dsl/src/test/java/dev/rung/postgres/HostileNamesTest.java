package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.indexes.IndexMethod;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.Identifiers;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.triggers.TriggerEvent;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("every-version")
class HostileNamesTest {

    private static final List<String> NAMES = List.of(
            "MixedCase",
            "with space",
            "say \"hi\"",
            "it's",
            "select",
            "user",
            "semi;colon",
            "-- comment",
            "/* comment */",
            "dollar$$quote",
            "back\\slash",
            "template {0} ? :name",
            "dot.ted",
            "line\nbreak",
            "ünïcödé 表",
            "a".repeat(63),
            "é".repeat(31) + "x");

    private static final List<String> TEXTS = List.of(
            "it's",
            "back\\slash \\' \\\\",
            "$$",
            "$body$ $body1$ $",
            "template {0} ? :name",
            "-- comment",
            "/* comment",
            "\"quoted\"",
            "line\r\nbreak\ttab",
            "ünïcödé 表 \uD83D\uDE00",
            "");

    /** One statement of each kind that contains a name, all with the same name. */
    private static List<PostgresStatement> statements(String name) {
        return List.of(
                PostgresDSL.createSchema(name),
                PostgresDSL.createTable(name(name, name))
                        .column(name, PostgresTypes.TEXT.defaultValue(name))
                        .constraints(PostgresDSL.constraint(name)
                                .check(field(name(name)).isNotNull())),
                PostgresDSL.commentOnColumn(name(name, name), name(name)).is(name),
                PostgresDSL.createTable(name(name, "partitioned"))
                        .column(name, PostgresTypes.TEXT)
                        .partitionByList(name));
    }

    private static List<PostgresStatement> more(String name) {
        return List.of(
                PostgresDSL.createFunction(name(name, name))
                        .arguments(PostgresDSL.argument(name, PostgresTypes.INTEGER))
                        .returns(PostgresTypes.INTEGER)
                        .language("sql")
                        .as("select 1"),
                PostgresDSL.createFunction(name(name, name))
                        .returns(PostgresTypes.TRIGGER)
                        .language("plpgsql")
                        .as("begin return new; end"),
                PostgresDSL.createTrigger(name)
                        .before(TriggerEvent.updateOf(name))
                        .on(name(name, name))
                        .forEachRow()
                        .when(PostgresDSL.newRow(name).isNotNull())
                        .execute(name(name, name), name),
                PostgresDSL.createPolicy(name)
                        .on(name(name, name))
                        .using(field(name(name, name)).isNotNull()),
                PostgresDSL.alterTable(name(name, name))
                        .addColumn("other", PostgresTypes.BIGINT)
                        .alterColumn(name)
                        .setNotNull()
                        .enableRowLevelSecurity(),
                PostgresDSL.createIndex("index of it")
                        .on(name(name, name))
                        .keys(PostgresDSL.key(name).collate("C").desc())
                        .where(field(name(name, name, name)).isNotNull()),
                PostgresDSL.createView(name(name, "view of it"))
                        .columns(name)
                        .as(select(field(name(name))).from(table(name(name, name)))),
                PostgresDSL.createDomain(name(name, "domain of it"))
                        .as(PostgresTypes.TEXT)
                        .check(name, PostgresDSL.domainValue(PostgresTypes.TEXT).ne(name)),
                PostgresDSL.createType(name(name, "enum of it")).asEnum(name, "x"),
                PostgresDSL.alterType(name(name, "enum of it"))
                        .renameValue(name)
                        .to("y"),
                PostgresDSL.createType(name(name, "composite of it"))
                        .asComposite(PostgresDSL.attribute(
                                name,
                                PostgresTypes.type(name(name, "enum of it")).array())),
                PostgresDSL.createSequence(name(name, "sequence of it")).ownedBy(name(name, name), name(name)),
                PostgresDSL.alterTable(name(name, name)).renameColumn(name).to("renamed"),
                PostgresDSL.dropTrigger(name(name, name), name(name)),
                PostgresDSL.dropFunction(name(name, name), PostgresTypes.INTEGER),
                PostgresDSL.dropPolicy(name(name, name), name(name)));
    }

    @TestFactory
    Stream<DynamicTest> every_statement_accepts_any_name() {
        return NAMES.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                            Connection connection = database.connect()) {
                        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
                        for (PostgresStatement statement : statements(name)) {
                            run(dsl, statement);
                        }
                        for (PostgresStatement statement : more(name)) {
                            run(dsl, statement);
                        }
                    }
                }));
    }

    private static void run(DSLContext dsl, PostgresStatement statement) {
        dsl.connection(connection -> {
            try (java.sql.Statement jdbc = connection.createStatement()) {
                jdbc.execute(StatementFamily.render(statement));
            }
        });
        for (Effect effect : statement.effects()) {
            assertThat(dsl.fetchSingle(select(field(effect.isDone()))).value1())
                    .as("%s", effect)
                    .isTrue();
        }
    }

    @Test
    void a_name_of_63_bytes_is_accepted_and_a_name_of_64_bytes_is_rejected() {
        assertThatCode(() -> PostgresDSL.createTable("a".repeat(63)).toQuery()).doesNotThrowAnyException();
        assertThatThrownBy(() -> PostgresDSL.createTable("a".repeat(64)).toQuery())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name \"" + "a".repeat(64)
                        + "\" is 64 bytes long, but PostgreSQL truncates names to 63 bytes: choose a shorter one");
    }

    @Test
    void the_limit_is_in_bytes_rather_than_characters() {
        assertThatThrownBy(() ->
                        PostgresDSL.createIndex("x").on("t", "é".repeat(32)).toQuery())
                .hasMessageContaining("is 64 bytes long");
    }

    @TestFactory
    Stream<DynamicTest> a_long_name_is_rejected_at_any_position() {
        String tooLong = "a".repeat(64);
        return Stream.concat(statements(tooLong).stream(), more(tooLong).stream())
                .map(statement -> DynamicTest.dynamicTest(
                        statement.getClass().getSimpleName(),
                        () -> assertThatThrownBy(statement::toQuery).isInstanceOf(IllegalArgumentException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_long_name_in_a_jOOQ_query_is_rejected() {
        String tooLong = "a".repeat(64);
        Name qualified = name("s", tooLong);
        Field<String> longField = field(name("t", tooLong), PostgresTypes.TEXT);
        return Stream.of(
                        DSL.createTable(tooLong).column("a", PostgresTypes.TEXT),
                        DSL.createTable("t").column(tooLong, PostgresTypes.TEXT),
                        DSL.createTable("t")
                                .column("a", PostgresTypes.TEXT)
                                .constraint(DSL.constraint(tooLong).unique("a")),
                        DSL.createTable("t")
                                .column("a", PostgresTypes.TEXT)
                                .constraint(DSL.constraint("c").foreignKey("a").references(table(qualified))),
                        DSL.createTable("t").as(select(DSL.inline(1).as(tooLong))),
                        DSL.createIndex(tooLong).on("t", "a"),
                        DSL.createIndex("i").on("t", tooLong),
                        DSL.createView("v", tooLong).as(select(DSL.inline(1))),
                        DSL.createView("v").as(select(longField).from("t")),
                        DSL.createSequence(tooLong),
                        DSL.createSchema(tooLong),
                        DSL.createType(tooLong).asEnum("a"),
                        DSL.createDomain(tooLong).as(PostgresTypes.TEXT),
                        DSL.alterTable("t").addColumn(tooLong, PostgresTypes.TEXT),
                        DSL.alterTable("t").renameColumn("a").to(tooLong),
                        DSL.alterTable("t").renameTo(tooLong),
                        DSL.alterTable("t").dropColumn(tooLong),
                        DSL.alterTable("t")
                                .add(DSL.constraint(tooLong)
                                        .check(field(name("a")).isNotNull())),
                        DSL.alterSchema("s").renameTo(tooLong),
                        DSL.commentOnTable(tooLong).is("x"),
                        DSL.dropTable(qualified),
                        DSL.dropIndex(tooLong),
                        DSL.truncate(name(tooLong)),
                        DSL.insertInto(table(name("t")), longField).values("x"),
                        DSL.update(table(name("t"))).set(longField, "x"),
                        DSL.deleteFrom(table(qualified)),
                        DSL.grant(DSL.privilege("select")).on(qualified).to(DSL.user("u")),
                        select(DSL.inline(1)).from(DSL.table(name("t")).as(tooLong)))
                .map(query -> DynamicTest.dynamicTest(
                        query.getSQL(),
                        () -> assertThatThrownBy(() -> Identifiers.check(query))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("is 64 bytes long")));
    }

    @Test
    void an_empty_name_is_rejected() {
        assertThatThrownBy(() -> PostgresDSL.createTable("").toQuery())
                .hasMessage("a name is empty: every part of a name needs at least one character");
    }

    @TestFactory
    Stream<DynamicTest> every_literal_is_read_back_unchanged() {
        return TEXTS.stream()
                .map(text -> DynamicTest.dynamicTest("<" + text + ">", () -> {
                    try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                            Connection connection = database.connect()) {
                        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
                        run(dsl, PostgresDSL.createTable("t").column("a", PostgresTypes.TEXT.defaultValue(text)));
                        run(dsl, PostgresDSL.commentOnTable("t").is(text + "."));
                        run(dsl, PostgresDSL.createType("e").asEnum(text + "."));
                        run(
                                dsl,
                                PostgresDSL.createFunction("f")
                                        .returns(PostgresTypes.VOID)
                                        .language("plpgsql")
                                        .as("begin end; -- " + text.replaceAll("[\\r\\n]", "")));
                        assertThat(dsl.fetchValue("insert into t default values returning a"))
                                .isEqualTo(text);
                        assertThat(dsl.fetchValue("select obj_description('t'::regclass)"))
                                .isEqualTo(text + ".");
                        assertThat(dsl.fetchValue("select enumlabel from pg_enum"))
                                .isEqualTo(text + ".");
                        assertThat(dsl.fetchValue("select prosrc from pg_proc where proname = 'f'"))
                                .isEqualTo("begin end; -- " + text.replaceAll("[\\r\\n]", ""));
                    }
                }));
    }

    @Test
    void NUL_is_rejected_in_names_literals_and_bodies() {
        assertThatThrownBy(() -> PostgresDSL.createTable("a\0b").toQuery()).hasMessageContaining("NUL");
        assertThatThrownBy(() -> PostgresDSL.commentOnTable("t").is("a\0b").toQuery())
                .hasMessage("the statement contains the character NUL (shown as \\0), which PostgreSQL can't store:"
                        + " comment on table \"t\" is 'a\\0b'; remove it");
        assertThatThrownBy(() -> PostgresDSL.doBlock("plpgsql", "\0").toQuery()).hasMessageContaining("NUL");
    }

    @Test
    void an_invalid_operator_is_rejected() {
        assertThatThrownBy(() -> PostgresDSL.constraint("c")
                        .excludeUsing(IndexMethod.GIST)
                        .with("a", "= 1) --"))
                .hasMessageStartingWith("\"= 1) --\" isn't a valid operator");
    }
}
