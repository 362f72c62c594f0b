package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.AlterTable;
import dev.rung.postgres.tables.CreateTableClauses;
import dev.rung.postgres.tables.TableActions;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The catalog shows the columns of random tables and the effects of random actions on them. */
@Tag("every-version")
class RandomTablesTest {

    private static ScratchDatabase database;

    /**
     * A column and its expected properties in the catalog.
     *
     * @param name the name
     * @param type the type with its nullability and default value
     * @param catalogType the name of the type in the catalog
     * @param defaultText the default value in its text form, null for none
     */
    record RandomColumn(String name, DataType<?> type, String catalogType, String defaultText) {}

    /** A type with a default value. */
    private record Sample(DataType<?> plain, DataType<?> defaulted, String catalogType, String defaultText) {}

    private static <T> Sample sample(DataType<T> type, T value, String catalogType, String text) {
        return new Sample(type, type.defaultValue(value), catalogType, text);
    }

    private static final List<Sample> SAMPLES = List.of(
            sample(PostgresTypes.BOOLEAN, false, "boolean", "false"),
            sample(PostgresTypes.SMALLINT, (short) -3, "smallint", "-3"),
            sample(PostgresTypes.INTEGER, 42, "integer", "42"),
            sample(PostgresTypes.BIGINT, Long.MIN_VALUE, "bigint", "-9223372036854775808"),
            sample(PostgresTypes.NUMERIC(8, 3), new BigDecimal("12.500"), "numeric(8,3)", "12.500"),
            sample(PostgresTypes.DOUBLE_PRECISION, 0.25, "double precision", "0.25"),
            sample(PostgresTypes.TEXT, "it's \\ $$ {0} ?", "text", "it's \\ $$ {0} ?"),
            sample(PostgresTypes.VARCHAR(20), "", "character varying(20)", ""),
            sample(PostgresTypes.DATE, LocalDate.of(1999, 12, 31), "date", "1999-12-31"),
            sample(PostgresTypes.TIMESTAMPTZ, null, "timestamp with time zone", null),
            sample(PostgresTypes.TIMESTAMP(3), null, "timestamp(3) without time zone", null),
            sample(PostgresTypes.UUID, new java.util.UUID(1, 2), "uuid", "00000000-0000-0001-0000-000000000002"),
            sample(PostgresTypes.JSONB, org.jooq.JSONB.valueOf("{\"a\":[1]}"), "jsonb", "{\"a\": [1]}"),
            sample(PostgresTypes.INET, "10.0.0.0/8", "inet", "10.0.0.0/8"),
            sample(PostgresTypes.TSTZRANGE, "empty", "tstzrange", "empty"),
            sample(PostgresTypes.INTERVAL, "1 day", "interval", "1 day"),
            sample(PostgresTypes.TEXT.array(), new String[] {"a b", "\"", "{}"}, "text[]", "{\"a b\",\"\\\"\",\"{}\"}"),
            sample(PostgresTypes.INTEGER.array(), new Integer[] {1, null}, "integer[]", "{1,NULL}"));

    @BeforeContainer
    static void open() {
        database = ScratchServer.shared().createDatabase();
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Provide
    Arbitrary<List<RandomColumn>> columns() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aZ_ \"'.;{}?$\\-é表")
                .ofMinLength(1)
                .ofMaxLength(15);
        Arbitrary<RandomColumn> column = Combinators.combine(
                        names, Arbitraries.of(SAMPLES), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((name, sample, notNull, defaulted) -> {
                    DataType<?> type = defaulted && sample.defaultText() != null ? sample.defaulted() : sample.plain();
                    return new RandomColumn(
                            name,
                            notNull ? type.notNull() : type,
                            sample.catalogType(),
                            type.defaulted() ? sample.defaultText() : null);
                });
        return column.list().ofMinSize(1).ofMaxSize(12).uniqueElements(RandomColumn::name);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_table_is_read_back_as_defined(@ForAll("columns") List<RandomColumn> columns) throws SQLException {
        try (Connection connection = database.connect()) {
            DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
            CreateTableClauses.Elements table = PostgresDSL.createTable("t");
            for (RandomColumn column : columns) {
                table = table.column(column.name(), column.type());
            }
            String first = columns.getFirst().name();
            table = table.constraint(
                    PostgresDSL.constraint("first").check(field(name(first)).isNotNull()));
            boolean unique = !columns.getLast().catalogType().startsWith("json");
            if (unique) {
                table = table.constraint(
                        PostgresDSL.constraint("last").unique(columns.getLast().name()));
            }
            execute(dsl, "drop table if exists t");
            execute(dsl, StatementFamily.render(table));

            assertThat(dsl.fetch("""
                select attname, format_type(atttypid, atttypmod), attnotnull, atthasdef
                from pg_attribute
                where attrelid = 't'::regclass and attnum > 0
                order by attnum
                """).map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3))))
                    .isEqualTo(columns.stream()
                            .map(column -> List.<Object>of(
                                    column.name(),
                                    column.catalogType(),
                                    !column.type().nullable(),
                                    column.defaultText() != null))
                            .toList());
            for (RandomColumn column : columns) {
                assertThat(defaultOf(dsl, column)).isEqualTo(column.defaultText());
            }
            assertThat(dsl.fetch("""
                select conname, attname
                from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                where conrelid = 't'::regclass and contype in ('c', 'u')
                order by conname
                """).map(row -> List.of(row.get(0), row.get(1))))
                    .isEqualTo(
                            unique
                                    ? List.of(
                                            List.of("first", first),
                                            List.of("last", columns.getLast().name()))
                                    : List.of(List.of("first", first)));
        }
    }

    /** The value of the default, in its text form. */
    private static String defaultOf(DSLContext dsl, RandomColumn column) {
        String expression = dsl.fetchSingle(
                        "select pg_get_expr(adbin, adrelid) from pg_attribute"
                                + " left join pg_attrdef on adrelid = attrelid and adnum = attnum"
                                + " where attrelid = 't'::regclass and attname = {0}",
                        inline(column.name()))
                .get(0, String.class);
        return expression == null
                ? null
                : dsl.fetchSingle(DSL.resultQuery(
                                "{0}", DSL.raw("select (" + expression + ")::" + column.catalogType() + "::text")))
                        .get(0, String.class);
    }

    @Provide
    Arbitrary<List<Integer>> actions() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void any_actions_of_one_statement_have_the_stated_effects(@ForAll("actions") List<Integer> chosen)
            throws SQLException {
        PostgresStatement table = PostgresDSL.createTable("t")
                .column("a", PostgresTypes.BIGINT)
                .column("b", PostgresTypes.TEXT)
                .column("c", PostgresTypes.TEXT)
                .constraints(
                        PostgresDSL.constraint("c1")
                                .check(field(name("a"), PostgresTypes.BIGINT).gt(0L)),
                        PostgresDSL.constraint("c2")
                                .check(field(name("b"), PostgresTypes.TEXT).ne("")));
        PostgresStatement notValid = PostgresDSL.alterTable("t")
                .addConstraint(PostgresDSL.constraint("c3")
                        .check(field(name("b"), PostgresTypes.TEXT).ne("x"))
                        .notValid());
        TableActions statement = PostgresDSL.alterTable("t");
        AlterTable last = null;
        for (int action : chosen) {
            last = switch (action) {
                case 0 -> statement.addColumn("d", PostgresTypes.TEXT);
                case 1 -> statement.dropColumn("c");
                case 2 -> statement.dropConstraint("c1");
                case 3 -> statement.validateConstraint("c3");
                case 4 -> statement.addConstraint(PostgresDSL.constraint("c4").unique("a", "b"));
                case 5 ->
                    statement.addConstraint(PostgresDSL.constraint("c5")
                            .check(field(name("a"), PostgresTypes.BIGINT).lt(9L))
                            .notValid());
                case 6 -> statement.alterColumn("b").setNotNull();
                default ->
                    statement.addColumn(
                            PostgresDSL.column("e", PostgresTypes.BIGINT).generatedAlwaysAsIdentity());
            };
            statement = last;
        }
        try (Connection connection = database.connect()) {
            new Trial(connection)
                    .run(Example.of("random", last).after(table, notValid).about(null));
        }
    }

    private static void execute(DSLContext dsl, String sql) {
        dsl.connection(connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** Statements created by the same calls are equal. */
    @Property(tries = 20)
    void equal_statements_are_equal(@ForAll("columns") List<RandomColumn> columns) {
        List<PostgresStatement> twice = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> {
            CreateTableClauses.Elements table = PostgresDSL.createTable("t");
            for (RandomColumn column : columns) {
                table = table.column(column.name(), column.type());
            }
            twice.add(table);
        });
        assertThat(StatementFamily.render(twice.getFirst())).isEqualTo(StatementFamily.render(twice.getLast()));
    }
}
