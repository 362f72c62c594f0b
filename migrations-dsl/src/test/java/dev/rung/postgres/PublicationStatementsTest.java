package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterPublication;
import static dev.rung.postgres.PostgresDSL.createPublication;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropPublication;
import static dev.rung.postgres.PostgresDSL.publishedTable;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Query;

class PublicationStatementsTest extends StatementFamily {

    private static final Query THINGS = createTable("things")
            .column("id", BIGINT.notNull())
            .column("name", TEXT)
            .primaryKey("id");
    private static final Query OTHER = createTable("other").column("id", BIGINT);
    private static final Query NONE = dropPublication("changes").ifExists();
    private static final Query NO_NEWS = dropPublication("news").ifExists();
    private static final Query CHANGES =
            createPublication("changes").forTable("things").allChanges();
    private static final Condition POSITIVE =
            field(name("things", "id"), BIGINT).gt(0L);

    private static Example created(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THINGS, OTHER, NONE);
    }

    private static Example altered(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(THINGS, OTHER, NONE, NO_NEWS, CHANGES)
                .about(CatalogObject.of(Kind.PUBLICATION, name("changes")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                created(
                        "columns and rows of tables",
                        createPublication("changes")
                                .forTable(
                                        publishedTable("things")
                                                .only()
                                                .columns("id", "name")
                                                .where(POSITIVE),
                                        publishedTable(name("trial", "other")))
                                .changes("insert")),
                created(
                        "a table alone",
                        createPublication("changes")
                                .forTable(publishedTable("things").only())
                                .allChanges()),
                created(
                        "tables and a schema",
                        createPublication("changes")
                                .forTable("things")
                                .andTablesInSchema("trial")
                                .allChanges()),
                created(
                        "all tables via the root",
                        createPublication("changes")
                                .forAllTables()
                                .changes("insert, update")
                                .viaPartitionRoot(true)),
                created(
                        "generated columns too",
                        createPublication("changes")
                                .forTable("things")
                                .allChanges()
                                .viaPartitionRoot(false)
                                .storedGeneratedColumns()),
                created(
                        "nothing yet",
                        createPublication("changes").forNothingYet().allChanges()),
                altered(
                                "alter: add filtered tables",
                                alterPublication("changes")
                                        .addTable(publishedTable("other").columns("id"), publishedTable("kinds")))
                        .renderedOnly(),
                altered(
                        "alter: set a filtered table",
                        alterPublication("changes")
                                .setTable(publishedTable("things").columns("id").where(POSITIVE))),
                altered(
                        "alter: add tables in a schema",
                        alterPublication("changes").addTablesInSchema("trial")),
                altered(
                        "alter: set tables in a schema",
                        alterPublication("changes").setTablesInSchema("trial", "public")),
                altered(
                                "alter: drop tables in a schema",
                                alterPublication("changes").dropTablesInSchema("trial"))
                        .after(
                                THINGS,
                                OTHER,
                                NONE,
                                CHANGES,
                                alterPublication("changes").addTablesInSchema("trial")),
                altered("alter: via the root", alterPublication("changes").viaPartitionRoot(true)),
                altered("alter: owner", alterPublication("changes").ownerTo("pg_monitor"))
                        .renderedOnly(),
                altered("alter: rename", alterPublication("changes").renameTo("news"))
                        .about(CatalogObject.of(Kind.PUBLICATION, name("news"))));
    }
}
