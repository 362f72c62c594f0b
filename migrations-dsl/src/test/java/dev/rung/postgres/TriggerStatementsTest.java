package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterEventTrigger;
import static dev.rung.postgres.PostgresDSL.createConstraintTrigger;
import static dev.rung.postgres.PostgresDSL.createEventTrigger;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createOrReplaceRule;
import static dev.rung.postgres.PostgresDSL.createOrReplaceTrigger;
import static dev.rung.postgres.PostgresDSL.createRule;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.createView;
import static dev.rung.postgres.PostgresDSL.dropEventTrigger;
import static dev.rung.postgres.PostgresDSL.dropRule;
import static dev.rung.postgres.PostgresDSL.dropTrigger;
import static dev.rung.postgres.PostgresDSL.newRow;
import static dev.rung.postgres.PostgresDSL.oldRow;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.EVENT_TRIGGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.triggers.TriggerEvent.DELETE;
import static dev.rung.postgres.triggers.TriggerEvent.INSERT;
import static dev.rung.postgres.triggers.TriggerEvent.TRUNCATE;
import static dev.rung.postgres.triggers.TriggerEvent.UPDATE;
import static dev.rung.postgres.triggers.TriggerEvent.updateOf;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class TriggerStatementsTest extends StatementFamily {

    private static final Query[] BEFORE = {
        createTable("things").column("id", BIGINT).column("name", TEXT),
        createTable("log").column("id", BIGINT),
        createView("seen").as(select(field(name("id"))).from(table(name("things")))),
        createFunction("touch").returns(TRIGGER).language("plpgsql").as("begin return new; end"),
        createFunction("watch").returns(EVENT_TRIGGER).language("plpgsql").as("begin end")
    };

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(BEFORE);
    }

    private static Example eventTrigger(String title, PostgresStatement statement) {
        return of(title, statement)
                .after(
                        createFunction("watch")
                                .returns(PostgresTypes.EVENT_TRIGGER)
                                .language("plpgsql")
                                .as("begin end"),
                        createEventTrigger("et").on("ddl_command_end").execute("watch"))
                .about(CatalogObject.of(CatalogObject.Kind.EVENT_TRIGGER, name("et")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                of(
                        "before insert",
                        createTrigger("tr")
                                .before(INSERT)
                                .on("things")
                                .forEachRow()
                                .execute("touch")),
                of(
                        "before several events",
                        createTrigger(name("tr"))
                                .before(INSERT, UPDATE, DELETE)
                                .on(name("trial", "things"))
                                .forEachRow()
                                .execute(name("trial", "touch"))),
                of(
                        "after update of columns",
                        createTrigger("tr")
                                .after(updateOf("name", "id"))
                                .on("things")
                                .forEachRow()
                                .execute("touch", "a", "it's")),
                of(
                        "after truncate",
                        createTrigger("tr")
                                .after(TRUNCATE)
                                .on("things")
                                .forEachStatement()
                                .execute("touch")),
                of(
                        "for each statement without saying so",
                        createTrigger("tr").before(DELETE).on("things").execute("touch")),
                of(
                        "instead of",
                        createTrigger("tr")
                                .insteadOf(INSERT)
                                .on("seen")
                                .forEachRow()
                                .execute("touch")),
                of(
                        "when",
                        createTrigger("tr")
                                .before(INSERT, updateOf(name("name")))
                                .on("things")
                                .forEachRow()
                                .when(newRow("name", TEXT)
                                        .ne("it's")
                                        .and(newRow("id").isNotNull()))
                                .execute("touch")),
                of(
                        "when it changes",
                        createTrigger("tr")
                                .before(UPDATE)
                                .on("things")
                                .forEachRow()
                                .when(newRow("name", TEXT).isDistinctFrom(oldRow("name", TEXT)))
                                .execute("touch")),
                of(
                        "transition tables",
                        createTrigger("tr")
                                .after(UPDATE)
                                .on("things")
                                .referencingOldTable("was")
                                .referencingNewTable("is")
                                .forEachStatement()
                                .execute("touch")),
                of(
                        "one transition table",
                        createTrigger("tr")
                                .after(INSERT)
                                .on("things")
                                .referencingNewTable("added rows")
                                .execute("touch")),
                of(
                        "or replace",
                        createOrReplaceTrigger("tr")
                                .after(INSERT)
                                .on("things")
                                .forEachRow()
                                .execute("touch")),
                of(
                        "constraint trigger",
                        createConstraintTrigger("tr").after(INSERT).on("things").execute("touch")),
                of(
                        "constraint trigger deferrable",
                        createConstraintTrigger(name("tr"))
                                .after(INSERT, DELETE)
                                .on(name("things"))
                                .deferrable()
                                .execute("touch")),
                of(
                        "constraint trigger with everything",
                        createConstraintTrigger("tr")
                                .after(updateOf("id"))
                                .on("things")
                                .from("log")
                                .deferrableInitiallyDeferred()
                                .when(oldRow("id").isNotNull())
                                .execute("touch", "x")),
                of("drop trigger", dropTrigger("things", "tr"))
                        .after(append(
                                createTrigger("tr").after(INSERT).on("things").execute("touch"))),
                of("drop trigger on a table", dropTrigger("tr").on(name("trial", "things")))
                        .after(append(
                                createTrigger("tr").after(INSERT).on("things").execute("touch"))),
                of(
                        "drop trigger if exists",
                        dropTrigger(name("trial", "things"), name("tr"))
                                .ifExists()
                                .cascade()),
                of("rule", createRule("ru").onDelete().to("things").doInsteadNothing()),
                of(
                        "rule with a condition",
                        createRule("ru")
                                .onUpdate()
                                .to(name("trial", "things"))
                                .where(newRow("name", TEXT).eq("it's"))
                                .doInstead(insertInto(table(name("log")), field(name("id"), BIGINT))
                                        .values(newRow("id", BIGINT)))),
                of(
                        "rule in addition",
                        createOrReplaceRule("ru")
                                .onInsert()
                                .to("things")
                                .doAlso(insertInto(table(name("log")), field(name("id"), BIGINT))
                                        .values(newRow("id", BIGINT)))),
                of("alter trigger", PostgresDSL.alterTrigger("things", "tr").renameTo("renamed"))
                        .after(append(
                                createTrigger("tr").after(INSERT).on("things").execute("touch")))
                        .about(CatalogObject.partOf(CatalogObject.Kind.TRIGGER, name("renamed"), name("things"))),
                of("alter rule", PostgresDSL.alterRule("things", "ru").renameTo("renamed"))
                        .after(append(createRule("ru").onDelete().to("things").doInsteadNothing()))
                        .about(CatalogObject.partOf(CatalogObject.Kind.RULE, name("renamed"), name("things"))),
                of("drop rule on a table", dropRule("ru").on("things").ifExists())
                        .after(append(createRule("ru").onDelete().to("things").doInsteadNothing())),
                of("drop rule", dropRule("things", "ru").ifExists())
                        .after(append(createRule("ru").onDelete().to("things").doInsteadNothing())),
                of(
                        "event trigger",
                        createEventTrigger("et").on("ddl_command_end").execute(name("trial", "watch"))),
                of(
                        "event trigger for some commands",
                        createEventTrigger("et")
                                .on("ddl_command_start")
                                .whenTagIn("CREATE TABLE", "DROP TABLE")
                                .execute("watch")),
                of("drop event trigger", dropEventTrigger("et").ifExists()),
                eventTrigger(
                        "alter event trigger: disable", alterEventTrigger("et").disable()),
                eventTrigger(
                        "alter event trigger: enable", alterEventTrigger("et").enable()),
                eventTrigger(
                        "alter event trigger: enable replica",
                        alterEventTrigger("et").enableReplica()),
                eventTrigger(
                        "alter event trigger: enable always",
                        alterEventTrigger("et").enableAlways()),
                eventTrigger(
                        "alter event trigger: owner", alterEventTrigger("et").ownerTo(Role.CURRENT_USER)),
                eventTrigger(
                                "alter event trigger: rename",
                                alterEventTrigger("et").renameTo("et2"))
                        .about(CatalogObject.of(CatalogObject.Kind.EVENT_TRIGGER, name("et2"))),
                of(
                        "rule of several commands",
                        createRule("ru")
                                .onInsert()
                                .to("things")
                                .doAlso(
                                        insertInto(table(name("log"))).defaultValues(),
                                        deleteFrom(table(name("log"))))),
                of(
                                "alter trigger: depends on an extension",
                                PostgresDSL.alterTrigger("things", "tr").dependsOnExtension("plpgsql"))
                        .after(append(
                                createTrigger("tr").after(INSERT).on("things").execute("touch")))
                        .about(null),
                of(
                                "alter trigger: no longer depends on it",
                                PostgresDSL.alterTrigger("things", "tr").noDependsOnExtension("plpgsql"))
                        .after(append(
                                createTrigger("tr").after(INSERT).on("things").execute("touch")))
                        .about(null));
    }

    private static Query[] append(Query query) {
        Query[] queries = java.util.Arrays.copyOf(BEFORE, BEFORE.length + 1);
        queries[BEFORE.length] = query;
        return queries;
    }
}
