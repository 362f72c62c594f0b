package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterMaterializedView;
import static dev.rung.postgres.PostgresDSL.alterView;
import static dev.rung.postgres.PostgresDSL.createMaterializedView;
import static dev.rung.postgres.PostgresDSL.createOrReplaceView;
import static dev.rung.postgres.PostgresDSL.createRecursiveView;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.createView;
import static dev.rung.postgres.PostgresDSL.dropMaterializedView;
import static dev.rung.postgres.PostgresDSL.dropView;
import static dev.rung.postgres.PostgresDSL.refreshMaterializedView;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;
import org.jooq.Select;

class ViewStatementsTest extends StatementFamily {

    private static final Query THINGS =
            createTable("things").column("id", BIGINT).column("name", TEXT);
    private static final Select<?> QUERY = select(field(name("id")), field(name("name")))
            .from(table(name("things")))
            .where(field(name("name"), TEXT).ne("it's"));
    private static final Query VIEW = createView("seen").as(QUERY);
    private static final Query KEPT = createMaterializedView("kept").as(QUERY);
    private static final CatalogObject SEEN = CatalogObject.of(CatalogObject.Kind.VIEW, name("seen"));
    private static final CatalogObject KEPT_VIEW = CatalogObject.of(CatalogObject.Kind.MATERIALIZED_VIEW, name("kept"));

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THINGS);
    }

    private static Example seen(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THINGS, VIEW).about(SEEN);
    }

    private static Example kept(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(THINGS, KEPT, createUniqueIndex("kept_key").on("kept", "id"))
                .about(KEPT_VIEW);
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("view", createView("seen").as(QUERY)),
                of(
                        "view with columns",
                        createView(name("trial", "seen")).columns("a", "b").as(QUERY)),
                of(
                        "view with options",
                        createView("seen")
                                .securityBarrier()
                                .securityInvoker()
                                .with("check_option", "local")
                                .as(QUERY)),
                of("security barrier", createView("seen").securityBarrier().as(QUERY)),
                of("with check option", createView("seen").as(QUERY).withCheckOption()),
                of(
                        "with local check option",
                        createView("seen").columns(name("a")).as(QUERY).withLocalCheckOption()),
                seen(
                        "or replace",
                        createOrReplaceView("seen")
                                .as(select(
                                                field(name("id")),
                                                field(name("name")),
                                                inline(1).as("one"))
                                        .from(table(name("things"))))),
                of(
                        "recursive",
                        createRecursiveView("numbers")
                                .columns("n")
                                .as(select(inline(1))
                                        .unionAll(select(field(name("n"), INTEGER)
                                                        .plus(1))
                                                .from(table(name("numbers")))
                                                .where(field(name("n"), INTEGER).lt(9))))),
                seen("alter view: rename", alterView("seen").renameTo("visible"))
                        .about(CatalogObject.of(CatalogObject.Kind.VIEW, name("visible"))),
                seen(
                        "alter view: rename column",
                        alterView("seen").renameColumn("name").to("title")),
                seen("alter view: set", alterView("seen").set("security_barrier", true)),
                seen("alter view: reset", alterView("seen").reset("security_barrier")),
                seen("alter view: set default", alterView("seen").setDefault("name", inline("it's"))),
                seen("alter view: drop default", alterView("seen").dropDefault("name")),
                seen("alter view: owner", alterView(name("trial", "seen")).ownerTo("pg_monitor")),
                seen("drop view", dropView("seen")).about(null),
                seen(
                                "drop view cascade",
                                dropView(name("trial", "seen")).ifExists().cascade())
                        .about(null),
                of("materialized view", createMaterializedView("kept").as(QUERY)),
                of(
                        "materialized view with everything",
                        createMaterializedView(name("trial", "kept"))
                                .ifNotExists()
                                .columns("a", "b")
                                .using("heap")
                                .with("fillfactor", 70)
                                .tablespace("pg_default")
                                .as(QUERY)
                                .withNoData()),
                kept("refresh", refreshMaterializedView("kept")),
                kept(
                        "refresh concurrently",
                        refreshMaterializedView(name("trial", "kept")).concurrently()),
                kept("refresh with no data", refreshMaterializedView("kept").withNoData()),
                kept(
                        "alter materialized view: rename column",
                        alterMaterializedView("kept").renameColumn(name("name")).to(name("title"))),
                kept(
                        "alter materialized view: set",
                        alterMaterializedView("kept").set("fillfactor", 50)),
                kept(
                                "alter materialized view: rename",
                                alterMaterializedView("kept").renameTo("stored"))
                        .about(CatalogObject.of(CatalogObject.Kind.MATERIALIZED_VIEW, name("stored"))),
                kept("drop materialized view", dropMaterializedView("kept")).about(null),
                kept(
                                "drop materialized view if exists",
                                dropMaterializedView("kept").ifExists().restrict())
                        .about(null),
                seen("alter view if exists", alterView("seen").ifExists().renameTo("shown"))
                        .about(CatalogObject.of(CatalogObject.Kind.VIEW, name("shown"))),
                kept(
                        "alter materialized view: depends on an extension",
                        alterMaterializedView("kept").dependsOnExtension("plpgsql")),
                kept(
                        "alter materialized view: no longer depends on it",
                        alterMaterializedView("kept").noDependsOnExtension("plpgsql")));
    }
}
