package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.*;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.EVENT_TRIGGER;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.triggers.TriggerEvent;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;

class CommentStatementsTest extends StatementFamily {

    private static final String TEXT_OF_IT = "it's \\ $$ ? {0}\n\"ünïcode\"";

    private static final Query[] BEFORE = {
        PostgresDSL.createTable("things")
                .column("id", BIGINT)
                .constraints(PostgresDSL.constraint("positive")
                        .check(field(name("id"), BIGINT).gt(0L))),
        createIndex("things_idx").on("things", "id"),
        PostgresDSL.createSequence("numbers"),
        PostgresDSL.createView("seen").as(select(field(name("id"))).from(table(name("things")))),
        createMaterializedView("kept").as(select(field(name("id"))).from(table(name("things")))),
        PostgresDSL.createType("mood").asEnum("sad"),
        PostgresDSL.createDomain("email")
                .as(TEXT)
                .check("has_at", domainValue(TEXT).like("%@%")),
        createCollation("plain").from("C"),
        createStatistics("counts").on("id", "kind").from("pairs"),
        createFunction("f")
                .arguments(argument("a", INTEGER))
                .returns(INTEGER)
                .language("sql")
                .as("select a"),
        createFunction("touch").returns(TRIGGER).language("plpgsql").as("begin end"),
        createFunction("watch").returns(EVENT_TRIGGER).language("plpgsql").as("begin end"),
        createProcedure("p").language("sql").as("select 1"),
        createAggregate("total", INTEGER).sfunc("int4pl").stype(INTEGER),
        createTrigger("tr").after(TriggerEvent.INSERT).on("things").execute("touch"),
        createPolicy("things", "po"),
        createRule("ru").onDelete().to("things").doInsteadNothing(),
        createTextSearchConfiguration("words").copy("english"),
        createTextSearchDictionary("stems").template("simple")
    };

    private static final Query PAIRS =
            PostgresDSL.createTable("pairs").column("id", BIGINT).column("kind", TEXT);

    private static Example of(String title, CommentOn.WithoutText comment, Kind kind, Name object) {
        return of(title, comment, CatalogObject.of(kind, object));
    }

    private static Example of(String title, CommentOn.WithoutText comment, CatalogObject object) {
        Query[] before = new Query[BEFORE.length + 1];
        before[0] = PAIRS;
        System.arraycopy(BEFORE, 0, before, 1, BEFORE.length);
        return Example.of(title, comment.is(TEXT_OF_IT)).after(before).about(object);
    }

    @Override
    List<Example> examples() {
        CatalogObject things = CatalogObject.of(Kind.TABLE, name("things"));
        return List.of(
                of("schema", commentOnSchema("trial"), Kind.SCHEMA, name("trial")),
                Example.of("extension", commentOnExtension("plpgsql").is("it's"))
                        .about(CatalogObject.of(Kind.EXTENSION, name("plpgsql"))),
                of("table", commentOnTable("things"), things),
                of("table, qualified", commentOnTable(name("trial", "things")), things),
                of("column", commentOnColumn("things", "id"), things),
                of("column, qualified", commentOnColumn(name("trial", "things"), name("id")), things),
                of("constraint", commentOnConstraint("things", "positive"), things),
                of("index", commentOnIndex("things_idx"), Kind.INDEX, name("things_idx")),
                of("sequence", commentOnSequence("numbers"), Kind.SEQUENCE, name("numbers")),
                of("view", commentOnView("seen"), Kind.VIEW, name("seen")),
                of("materialized view", commentOnMaterializedView("kept"), Kind.MATERIALIZED_VIEW, name("kept")),
                of("type", commentOnType("mood"), Kind.TYPE, name("mood")),
                of("domain", commentOnDomain("email"), Kind.DOMAIN, name("email")),
                of("constraint of a domain", commentOnDomainConstraint("email", "has_at"), Kind.DOMAIN, name("email")),
                of("collation", commentOnCollation("plain"), Kind.COLLATION, name("plain")),
                of("statistics", commentOnStatistics("counts"), Kind.STATISTICS, name("counts")),
                of(
                        "function",
                        commentOnFunction("f", INTEGER),
                        CatalogObject.routine(Kind.FUNCTION, name("f"), List.of(INTEGER))),
                of(
                        "function without arguments",
                        commentOnFunction(name("trial", "touch")),
                        CatalogObject.routine(Kind.FUNCTION, name("touch"), List.of())),
                of("procedure", commentOnProcedure("p"), CatalogObject.routine(Kind.PROCEDURE, name("p"), List.of())),
                of(
                        "aggregate",
                        commentOnAggregate("total", INTEGER),
                        CatalogObject.routine(Kind.AGGREGATE, name("total"), List.of(INTEGER))),
                of(
                        "trigger",
                        commentOnTrigger("things", "tr"),
                        CatalogObject.partOf(Kind.TRIGGER, name("tr"), name("things"))),
                of(
                        "policy",
                        commentOnPolicy("things", "po"),
                        CatalogObject.partOf(Kind.POLICY, name("po"), name("things"))),
                of("rule", commentOnRule("things", "ru"), CatalogObject.partOf(Kind.RULE, name("ru"), name("things"))),
                of(
                        "text search configuration",
                        commentOnTextSearchConfiguration("words"),
                        Kind.TEXT_SEARCH_CONFIGURATION,
                        name("words")),
                of(
                        "text search dictionary",
                        commentOnTextSearchDictionary("stems"),
                        Kind.TEXT_SEARCH_DICTIONARY,
                        name("stems")),
                Example.of("event trigger", commentOnEventTrigger("et").is("x"))
                        .after(
                                createFunction("watch")
                                        .returns(EVENT_TRIGGER)
                                        .language("plpgsql")
                                        .as("begin end"),
                                createEventTrigger("et").on("ddl_command_end").execute("watch"))
                        .about(CatalogObject.of(Kind.EVENT_TRIGGER, name("et"))),
                Example.of("role", commentOnRole("pg_monitor").is("it's")),
                Example.of("database", commentOnDatabase("postgres").is("it's")),
                Example.of("language", commentOnLanguage("plpgsql").is("it's")),
                Example.of("foreign table", commentOnForeignTable("far").is("it's"))
                        .renderedOnly(),
                Example.of("publication", commentOnPublication("changes").is("it's"))
                        .renderedOnly(),
                Example.of("nothing", commentOnTable("things").isNull())
                        .after(PAIRS, BEFORE[0], commentOnTable("things").is("x"))
                        .about(things));
    }
}
