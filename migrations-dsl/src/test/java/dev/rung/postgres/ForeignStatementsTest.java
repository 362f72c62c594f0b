package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterForeignDataWrapper;
import static dev.rung.postgres.PostgresDSL.alterForeignTable;
import static dev.rung.postgres.PostgresDSL.alterServer;
import static dev.rung.postgres.PostgresDSL.alterUserMapping;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnForeignDataWrapper;
import static dev.rung.postgres.PostgresDSL.commentOnForeignTable;
import static dev.rung.postgres.PostgresDSL.commentOnServer;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createForeignDataWrapper;
import static dev.rung.postgres.PostgresDSL.createForeignTable;
import static dev.rung.postgres.PostgresDSL.createServer;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUserMapping;
import static dev.rung.postgres.PostgresDSL.doBlock;
import static dev.rung.postgres.PostgresDSL.dropForeignDataWrapper;
import static dev.rung.postgres.PostgresDSL.dropForeignTable;
import static dev.rung.postgres.PostgresDSL.dropServer;
import static dev.rung.postgres.PostgresDSL.dropUserMapping;
import static dev.rung.postgres.PostgresDSL.grant;
import static dev.rung.postgres.PostgresDSL.importForeignSchema;
import static dev.rung.postgres.PostgresDSL.maxValue;
import static dev.rung.postgres.PostgresDSL.minValue;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.security.Privilege;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.LikeOption;
import dev.rung.scratch.ScratchServer;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Name;
import org.jooq.Query;
import org.junit.jupiter.api.Test;

class ForeignStatementsTest extends StatementFamily {

    private static final CatalogObject WRAPPER = CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name("own"));
    private static final CatalogObject SERVER = CatalogObject.of(Kind.SERVER, name("far"));
    private static final CatalogObject FAR_THINGS = CatalogObject.of(Kind.FOREIGN_TABLE, name("far_things"));
    private static final CatalogObject EVERYBODY = CatalogObject.partOf(Kind.USER_MAPPING, name("public"), name("far"));

    /** Wrappers and servers don't belong to a schema, so the previous example leaves them behind. */
    private static final List<Query> WITHOUT_SERVER = List.of(
            dropServer("far").ifExists().cascade(),
            dropServer("near").ifExists().cascade(),
            dropForeignDataWrapper("own").ifExists().cascade(),
            dropForeignDataWrapper("other").ifExists().cascade(),
            createExtension("postgres_fdw").ifNotExists().schema("public"));

    private static final Query OWN = createForeignDataWrapper("own");
    private static final Query FAR = createServer("far")
            .foreignDataWrapper("postgres_fdw")
            .option("host", "a.example")
            .option("dbname", "it's");
    private static final Query MAPPING =
            createUserMapping().forRole(Role.PUBLIC).server("far").option("user", "reader");
    private static final Query EVENTS =
            createTable("events").column("id", BIGINT).column("kind", TEXT);
    private static final Query BY_KIND =
            createTable("kinds").column("id", BIGINT).column("kind", TEXT).partitionByList("kind");
    private static final Query BY_ID =
            createTable("ids").column("id", BIGINT).column("kind", TEXT).partitionByRange("id");
    private static final Query BY_HASH =
            createTable("hashes").column("id", BIGINT).column("kind", TEXT).partitionByHash("id");
    private static final Query FOREIGN = createForeignTable("far_things")
            .column("id", BIGINT)
            .column(column("kind", TEXT).option("column_name", "sort"))
            .server("far")
            .option("table_name", "things");

    private static Example after(Example example, Query... queries) {
        return example.after(
                Stream.concat(WITHOUT_SERVER.stream(), Stream.of(queries)).toArray(Query[]::new));
    }

    private static Example of(String title, PostgresStatement statement, Query... queries) {
        return after(Example.of(title, statement), queries);
    }

    private static Example wrapper(String title, PostgresStatement statement) {
        return of(title, statement, OWN).about(WRAPPER);
    }

    private static Example server(String title, PostgresStatement statement) {
        return of(title, statement, FAR).about(SERVER);
    }

    private static Example mapping(String title, PostgresStatement statement) {
        return of(title, statement, FAR, MAPPING).about(EVERYBODY);
    }

    private static Example table(String title, PostgresStatement statement) {
        return of(title, statement, FAR, EVENTS, BY_KIND, BY_ID, BY_HASH);
    }

    private static Example altered(String title, PostgresStatement statement) {
        return of(title, statement, FAR, EVENTS, FOREIGN).about(FAR_THINGS);
    }

    /** A foreign server that connects to the same server, and a schema on it. */
    private static Example imported(String title, PostgresStatement statement) {
        String password = ScratchServer.shared().password().replace("'", "''");
        Query near = doBlock("plpgsql", """
            begin
              execute format('create server near foreign data wrapper postgres_fdw
                options (host %L, port %L, dbname %L)', 'localhost', current_setting('port'), current_database());
              execute format('create user mapping for current_user server near options (user %L, password %L)',
                current_user, 'PASSWORD');
            end
            """.replace("PASSWORD", password.isEmpty() ? "none" : password));
        return of(
                        title,
                        statement,
                        near,
                        doBlock("plpgsql", "begin drop schema if exists there cascade; create schema there; end"),
                        createTable(name("there", "things")).column("id", BIGINT.notNull()),
                        createTable(name("there", "other")).column("id", BIGINT))
                .about(CatalogObject.of(Kind.FOREIGN_TABLE, name("things")));
    }

    @Override
    List<Example> examples() {
        Name qualified = name("trial", "far_things");
        return List.of(
                of("wrapper", createForeignDataWrapper("own")),
                of(
                        "wrapper with everything",
                        createForeignDataWrapper("own")
                                .handler("postgres_fdw_handler")
                                .validator(name("public", "postgres_fdw_validator"))),
                of(
                        "wrapper of nothing, with options",
                        createForeignDataWrapper("own")
                                .noHandler()
                                .noValidator()
                                .option("debug", "it's \\ true")
                                .option("Level", "")),
                wrapper("alter wrapper: handler", alterForeignDataWrapper("own").handler("postgres_fdw_handler")),
                wrapper(
                        "alter wrapper: no handler",
                        alterForeignDataWrapper("own").noHandler()),
                wrapper(
                        "alter wrapper: validator",
                        alterForeignDataWrapper("own").validator("postgres_fdw_validator")),
                wrapper(
                        "alter wrapper: no validator",
                        alterForeignDataWrapper("own").noValidator()),
                wrapper(
                        "alter wrapper: options",
                        alterForeignDataWrapper("own")
                                .options(o -> o.add("a", "1").add("b", "2"))),
                wrapper("alter wrapper: owner", alterForeignDataWrapper("own").ownerTo(Role.CURRENT_USER)),
                wrapper("alter wrapper: rename", alterForeignDataWrapper("own").renameTo("other"))
                        .about(CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name("other"))),
                wrapper("comment on wrapper", commentOnForeignDataWrapper("own").is("it's")),
                wrapper(
                        "grant on wrapper",
                        grant(Privilege.USAGE).onForeignDataWrapper("own").to("pg_monitor")),
                wrapper("drop wrapper", dropForeignDataWrapper("own").cascade()).about(null),
                of("server", createServer("far").foreignDataWrapper("postgres_fdw")),
                of(
                        "server with everything",
                        createServer("far")
                                .ifNotExists()
                                .type("it's a type")
                                .version("18.0")
                                .foreignDataWrapper(name("postgres_fdw"))
                                .option("host", "a.example")
                                .option("dbname", "it's \\ $$")),
                server("alter server: version", alterServer("far").version("17")),
                server(
                        "alter server: options",
                        alterServer("far")
                                .options(o -> o.set("host", "b.example")
                                        .add("port", "5433")
                                        .drop("dbname"))),
                server("alter server: owner", alterServer("far").ownerTo(Role.SESSION_USER)),
                server("alter server: rename", alterServer("far").renameTo("near"))
                        .about(CatalogObject.of(Kind.SERVER, name("near"))),
                server("comment on server", commentOnServer("far").is("it's")),
                server(
                        "grant on server",
                        grant(Privilege.USAGE).onForeignServer("far").to("pg_monitor")),
                server("drop server", dropServer("far").restrict()).about(null),
                of(
                        "user mapping of everybody",
                        createUserMapping().forRole(Role.PUBLIC).server("far").option("user", "reader"),
                        FAR),
                of(
                        "user mapping of a role, without a password",
                        createUserMapping()
                                .ifNotExists()
                                .forRole("pg_monitor")
                                .server(name("far"))
                                .option("user", "it's")
                                .option("password_required", "false"),
                        FAR),
                of(
                        "user mapping of whoever runs it",
                        createUserMapping().forRole(Role.CURRENT_USER).server("far"),
                        FAR),
                mapping(
                        "alter user mapping",
                        alterUserMapping(
                                Role.PUBLIC, "far", o -> o.set("user", "writer").add("sslcert", "/a/b.crt"))),
                mapping("drop user mapping", dropUserMapping(Role.PUBLIC, "far"))
                        .about(null),
                mapping(
                                "drop user mapping if exists",
                                dropUserMapping("pg_monitor", "far").ifExists())
                        .about(null),
                table("table", createForeignTable("far_things").server("far")),
                table(
                        "table with everything",
                        createForeignTable(qualified)
                                .ifNotExists()
                                .column(column("id", BIGINT.notNull()).option("column_name", "Number"))
                                .column("kind", TEXT.notNull().defaultValue("it's"))
                                .constraint(constraint("positive")
                                        .check(field(name("id"), BIGINT).gt(0L)))
                                .inherits("events")
                                .server(name("far"))
                                .option("schema_name", "a \"schema\"")
                                .option("table_name", "it's")),
                table(
                        "table like another",
                        createForeignTable("far_things")
                                .like("events", LikeOption.DEFAULTS)
                                .server("far")),
                table(
                        "partition of a list",
                        createForeignTable("far_things")
                                .partitionOf("kinds")
                                .constraint(constraint("positive")
                                        .check(field(name("id"), BIGINT).gt(0L)))
                                .forValuesIn("a", "b")
                                .server("far")
                                .option("table_name", "things")),
                table(
                        "partition of a range",
                        createForeignTable("far_things")
                                .partitionOf(name("trial", "ids"))
                                .forValuesFrom(minValue())
                                .to(maxValue())
                                .server("far")),
                table(
                        "partition by hash",
                        createForeignTable("far_things")
                                .partitionOf("hashes")
                                .forValuesWith(4, 0)
                                .server("far")),
                table(
                        "partition of the rest",
                        createForeignTable("far_things")
                                .partitionOf("kinds")
                                .asDefault()
                                .server("far")),
                altered(
                        "alter table: options",
                        alterForeignTable("far_things")
                                .options(o -> o.set("table_name", "b").add("fetch_size", "100"))),
                altered(
                        "alter table: options of a column",
                        alterForeignTable("far_things")
                                .alterColumn("kind")
                                .options(o -> o.drop("column_name"))
                                .alterColumn("id")
                                .options(o -> o.add("column_name", "number"))),
                altered(
                        "alter table: several actions",
                        alterForeignTable(qualified)
                                .ifExists()
                                .addColumn(column("more", TEXT).option("column_name", "rest"))
                                .dropColumn("kind")
                                .cascade()
                                .alterColumn("id")
                                .setNotNull()
                                .addConstraint(constraint("positive")
                                        .check(field(name("id"), BIGINT).gt(0L))
                                        .notValid())),
                altered("alter table: inherit", alterForeignTable("far_things").inherit("events")),
                altered(
                        "alter table: owner",
                        alterForeignTable("far_things").only().ownerTo("pg_monitor")),
                altered(
                        "alter table: rename column",
                        alterForeignTable("far_things").renameColumn("kind").to("sort")),
                altered("alter table: rename", alterForeignTable("far_things").renameTo("far"))
                        .about(CatalogObject.of(Kind.FOREIGN_TABLE, name("far"))),
                altered(
                                "alter table: set schema",
                                alterForeignTable("far_things").setSchema("public"))
                        .about(null),
                of(
                                "drop table",
                                dropForeignTable(name("public", "far_things")).cascade(),
                                FAR,
                                createForeignTable(name("public", "far_things")).server("far"))
                        .about(null),
                altered("comment on table", commentOnForeignTable("far_things").is("it's")),
                imported(
                        "import schema",
                        importForeignSchema("there").fromServer("near").into("trial")),
                imported(
                        "import some tables",
                        importForeignSchema("there")
                                .limitTo("things", "no such")
                                .fromServer(name("near"))
                                .into(name("trial"))
                                .option("import_not_null", "false")
                                .option("import_default", "true")),
                imported(
                        "import all tables but some",
                        importForeignSchema("there")
                                .except("other", "it's")
                                .fromServer("near")
                                .into("trial")));
    }

    @Test
    void an_empty_change_of_options_is_rejected() {
        assertThatThrownBy(() -> alterServer("far").options(o -> o))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no option was changed: add, set or drop at least one");
    }
}
