package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.containedBy;
import static dev.rung.postgres.PostgresDSL.contains;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.distance;
import static dev.rung.postgres.PostgresDSL.hasKey;
import static dev.rung.postgres.PostgresDSL.matches;
import static dev.rung.postgres.PostgresDSL.matchesAny;
import static dev.rung.postgres.PostgresDSL.operator;
import static dev.rung.postgres.PostgresDSL.overlaps;
import static dev.rung.postgres.PostgresDSL.similar;
import static dev.rung.postgres.PostgresTypes.HSTORE;
import static dev.rung.postgres.PostgresTypes.INT4RANGE;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.LTREE;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@Tag("every-version")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorTest {

    private static final Field<String> PATH = field(name("path"), LTREE);
    private static final Field<String> LABEL = field(name("label"), TEXT);
    private static final Field<String> SPAN = field(name("span"), INT4RANGE);
    private static final Field<Integer[]> NUMBERS = field(name("numbers"), INTEGER.array());
    private static final Field<JSONB> DOCUMENT = field(name("document"), JSONB);
    private static final Field<String> PAIRS = field(name("pairs"), HSTORE);

    private ScratchDatabase database;
    private Connection connection;

    @BeforeAll
    void open() throws SQLException {
        database = ScratchServer.shared().createDatabase();
        connection = database.connect();
        execute(createExtension("ltree"));
        execute(createExtension("hstore"));
        execute(createExtension("pg_trgm"));
        execute(createTable("things")
                .column("path", LTREE)
                .column("label", TEXT)
                .column("span", INT4RANGE)
                .column("numbers", INTEGER.array())
                .column("document", JSONB)
                .column("pairs", HSTORE));
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into things values ('top.science.stars', 'a ? b', '[1,5)', '{1,2}',"
                    + " '{\"key\": 1}', 'key=>1')");
        }
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    private void execute(PostgresStatement statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(StatementFamily.render(statement));
        }
    }

    private static String render(Condition condition) {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(condition);
    }

    /** A condition with an operator, and its SQL. */
    private record Case(Condition condition, String sql) {}

    private static Stream<Case> operators() {
        Field<String> ltree = field("{0}::ltree", LTREE, val("top.science"));
        return Stream.of(
                new Case(containedBy(PATH, "top.science"), "(\"path\" <@ 'top.science')"),
                new Case(containedBy(PATH, ltree), "(\"path\" <@ 'top.science'::ltree)"),
                new Case(contains(PATH, "top.science.stars.sun"), "(\"path\" @> 'top.science.stars.sun')"),
                new Case(matches(PATH, "*.stars"), "(\"path\" ~ '*.stars')"),
                new Case(matchesAny(PATH, "{*.stars,no}"), "(\"path\" ? '{*.stars,no}')"),
                new Case(matches(LABEL, "^a"), "(\"label\" ~ '^a')"),
                new Case(similar(LABEL, "a ? b c"), "(\"label\" % 'a ? b c')"),
                new Case(distance(LABEL, "a ? b").lt(0.5), "(\"label\" <-> 'a ? b') < cast(5E-1 as double precision)"),
                new Case(overlaps(SPAN, "[4,9)"), "(\"span\" && '[4,9)')"),
                new Case(contains(SPAN, 4), "(\"span\" @> 4)"),
                new Case(containedBy(SPAN, "[0,9)"), "(\"span\" <@ '[0,9)')"),
                new Case(overlaps(NUMBERS, "{2,3}"), "(\"numbers\" && '{2,3}')"),
                new Case(overlaps(NUMBERS, NUMBERS), "(\"numbers\" && \"numbers\")"),
                new Case(contains(NUMBERS, "{2}"), "(\"numbers\" @> '{2}')"),
                new Case(hasKey(DOCUMENT, "key"), "(\"document\" ? 'key')"),
                new Case(hasKey(PAIRS, "key"), "(\"pairs\" ? 'key')"),
                new Case(operator(DOCUMENT, "?|", "{no,key}"), "(\"document\" ?| '{no,key}')"),
                new Case(operator(DOCUMENT, "@?", "$.key"), "(\"document\" @? '$.key')"),
                new Case(
                        operator(DOCUMENT, name("pg_catalog"), "?&", "{key}"),
                        "(\"document\" operator(\"pg_catalog\".?&) '{key}')"),
                new Case(operator(PATH, name("public"), "<@", "top"), "(\"path\" operator(\"public\".<@) 'top')"),
                new Case(
                        operator(PATH, "||", "sun", LTREE).eq(field("{0}::ltree", LTREE, val("top.science.stars.sun"))),
                        "(\"path\" || 'sun') = 'top.science.stars.sun'::ltree"),
                new Case(
                        operator(SPAN, name("pg_catalog"), "*", "[2,9)", INT4RANGE)
                                .eq(field("{0}::int4range", INT4RANGE, val("[2,5)"))),
                        "(\"span\" operator(\"pg_catalog\".*) '[2,9)') = '[2,5)'::int4range"));
    }

    private static Stream<DynamicTest> each(Check check) {
        return operators().map(each -> DynamicTest.dynamicTest(each.sql, () -> check.of(each)));
    }

    private interface Check {
        void of(Case each) throws SQLException;
    }

    private static Stream<DynamicTest> each(Stream<String> texts, Consumer<String> check) {
        return texts.map(text -> DynamicTest.dynamicTest("\"" + text + "\"", () -> check.accept(text)));
    }

    private static Select<Record1<Integer>> matching(Condition condition) {
        // The SQL has a parameter before and after the operator.
        return selectCount()
                .from(table(name("things")))
                .where(val(1).eq(1))
                .and(condition)
                .and(LABEL.eq(val("a ? b")));
    }

    @TestFactory
    Stream<DynamicTest> an_operator_is_rendered_between_its_operands() {
        return each(each -> assertThat(render(each.condition)).isEqualTo(each.sql));
    }

    @TestFactory
    Stream<DynamicTest> a_plain_statement_reaches_the_server() {
        return each(each -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            DSL.using(SQLDialect.POSTGRES).renderInlined(matching(each.condition)))) {
                result.next();
                assertThat(result.getInt(1)).isEqualTo(1);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_prepared_statement_reaches_the_server() {
        return each(
                each -> assertThat(DSL.using(connection, SQLDialect.POSTGRES).fetchValue(matching(each.condition)))
                        .isEqualTo(1));
    }

    @TestFactory
    Stream<DynamicTest> a_static_statement_of_jOOQ_reaches_the_server() {
        Settings settings = new Settings().withStatementType(StatementType.STATIC_STATEMENT);
        return each(each -> assertThat(
                        DSL.using(connection, SQLDialect.POSTGRES, settings).fetchValue(matching(each.condition)))
                .isEqualTo(1));
    }

    @Test
    void a_question_mark_is_doubled_in_a_prepared_statement() throws SQLException {
        String sql = DSL.using(SQLDialect.POSTGRES).render(matching(hasKey(DOCUMENT, "key")));

        assertThat(sql).contains("\"document\" ?? 'key'");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, 1);
            statement.setInt(2, 1);
            statement.setString(3, "a ? b");
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                assertThat(result.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void an_index_and_a_constraint_can_contain_operators() throws SQLException {
        execute(createIndex("things_key_idx").on("things", "label").where(hasKey(DOCUMENT, "key")));
        execute(createTable("paths")
                .column("path", LTREE)
                .constraint(PostgresDSL.constraint("below").check(containedBy(PATH, "top"))));
        assertThat(DSL.using(connection, SQLDialect.POSTGRES)
                        .fetchValue("select pg_get_expr(indpred, indrelid) from pg_index"
                                + " where indexrelid = 'things_key_idx'::regclass"))
                .isEqualTo("(document ? 'key'::text)");
    }

    @TestFactory
    Stream<DynamicTest> other_characters_are_rejected() {
        return each(
                Stream.of("", " ", "is", "<@ ", "=(", "&&;", "a", "=\0", "'"),
                text -> assertThatThrownBy(() -> operator(PATH, text, "top"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("\"" + text
                                + "\" isn't a valid operator: an operator consists of one or more of the characters"
                                + " + - * / < > = ~ ! @ # % ^ & | ` ?"));
    }

    @TestFactory
    Stream<DynamicTest> the_start_of_a_comment_is_rejected() {
        return each(
                Stream.of("--", "<--", "/*", "@/*@"),
                text -> assertThatThrownBy(() -> operator(PATH, text, "top"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("\"" + text + "\" isn't a valid operator: -- and /* start a comment"));
    }

    @TestFactory
    Stream<DynamicTest> an_operator_followed_by_a_sign_is_rejected() {
        return each(
                Stream.of("*-", "=+", "<>-"),
                text -> assertThatThrownBy(() -> operator(PATH, name("public"), text, "top"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("\"" + text + "\" isn't a valid operator: PostgreSQL reads it as an operator and a"
                                + " sign, because it ends in + or - and contains none of the characters"
                                + " ~ ! @ # % ^ & | ` ?"));
    }

    @TestFactory
    Stream<DynamicTest> an_operator_that_can_end_in_a_sign_is_accepted() {
        return each(
                Stream.of("+", "-", "@-", "~+", "<->", "!~~*"),
                text -> assertThat(render(operator(PATH, text, "top"))).isEqualTo("(\"path\" " + text + " 'top')"));
    }

    @Test
    void an_operator_has_at_most_63_characters() {
        assertThat(render(operator(PATH, "=".repeat(63), "top"))).contains("=".repeat(63));
        assertThatThrownBy(() -> operator(PATH, "=".repeat(64), "top"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + "=".repeat(64)
                        + "\" isn't a valid operator: it is 64 characters long, but PostgreSQL allows only 63");
    }
}
