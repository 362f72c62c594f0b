package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.*;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.statistics.StatisticsKind.DEPENDENCIES;
import static dev.rung.postgres.statistics.StatisticsKind.MCV;
import static dev.rung.postgres.statistics.StatisticsKind.NDISTINCT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.LockMode;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;
import org.jooq.impl.DSL;

class ObjectStatementsTest extends StatementFamily {

    private static final Query THINGS =
            PostgresDSL.createTable("things").column("id", BIGINT).column("name", TEXT);
    private static final Query NUMBERS = PostgresDSL.createSequence("numbers");
    private static final CatalogObject SEQUENCE = CatalogObject.of(Kind.SEQUENCE, name("numbers"));
    private static final Query COUNTS =
            createStatistics("counts").on("id", "name").from("things");
    private static final CatalogObject STATISTICS = CatalogObject.of(Kind.STATISTICS, name("counts"));
    private static final Query WORDS = createTextSearchConfiguration("words").copy("english");
    private static final CatalogObject CONFIGURATION = CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, name("words"));

    private static Example sequence(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THINGS, NUMBERS).about(SEQUENCE);
    }

    private static Example counts(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THINGS, COUNTS).about(STATISTICS);
    }

    private static Example words(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(WORDS).about(CONFIGURATION);
    }

    private static Example publication(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(
                        THINGS,
                        PostgresDSL.createTable("other"),
                        dropPublication("changes").ifExists(),
                        createPublication("changes").forTable("things").allChanges())
                .about(CatalogObject.of(Kind.PUBLICATION, name("changes")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                Example.of("schema", PostgresDSL.createSchema("more"))
                        .after(DSL.dropSchemaIfExists("more").cascade()),
                Example.of(
                        "schema with everything",
                        PostgresDSL.createSchema(name("more")).ifNotExists().authorization("pg_monitor")),
                Example.of(
                                "alter schema: rename",
                                PostgresDSL.alterSchema("more").renameTo("less"))
                        .after(
                                PostgresDSL.createSchema("more").ifNotExists(),
                                DSL.dropSchemaIfExists("less").cascade()),
                Example.of(
                                "alter schema: owner",
                                PostgresDSL.alterSchema("trial").ownerTo("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                Example.of(
                                "alter schema: owner who runs it",
                                PostgresDSL.alterSchema("trial").ownerTo(Role.CURRENT_USER))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                Example.of("drop schema", PostgresDSL.dropSchema("more"))
                        .after(PostgresDSL.createSchema("more").ifNotExists()),
                Example.of(
                                "drop schema if exists",
                                PostgresDSL.dropSchema(name("more")).ifExists().cascade())
                        .after(
                                PostgresDSL.createSchema("more").ifNotExists(),
                                PostgresDSL.createTable(name("more", "things"))),
                Example.of(
                                "drop schema restrict",
                                PostgresDSL.dropSchema("more").restrict())
                        .after(PostgresDSL.createSchema("more").ifNotExists()),
                Example.of("sequence", PostgresDSL.createSequence("numbers")),
                Example.of(
                                "sequence with everything",
                                PostgresDSL.createSequence(name("trial", "numbers"))
                                        .ifNotExists()
                                        .as(INTEGER)
                                        .options(o -> o.incrementBy(2)
                                                .minvalue(-10)
                                                .maxvalue(100)
                                                .startWith(0)
                                                .cache(5)
                                                .cycle())
                                        .ownedBy("things", "id"))
                        .after(THINGS),
                Example.of(
                        "sequence of the defaults",
                        PostgresDSL.createSequence("numbers")
                                .options(o -> o.noMinvalue().noMaxvalue().noCycle())),
                sequence(
                        "alter sequence: type",
                        PostgresDSL.alterSequence("numbers").setType(INTEGER)),
                sequence(
                        "alter sequence: options",
                        PostgresDSL.alterSequence("numbers")
                                .options(o -> o.incrementBy(7).cache(2))),
                sequence(
                        "alter sequence: restart",
                        PostgresDSL.alterSequence("numbers").restart()),
                sequence(
                        "alter sequence: restart with",
                        PostgresDSL.alterSequence("numbers").restartWith(42)),
                sequence(
                        "alter sequence: owned by",
                        PostgresDSL.alterSequence("numbers").ownedBy(name("trial", "things"), name("id"))),
                sequence(
                        "alter sequence: owned by none",
                        PostgresDSL.alterSequence("numbers").ownedByNone()),
                sequence(
                                "alter sequence: rename",
                                PostgresDSL.alterSequence("numbers").renameTo("counter"))
                        .about(CatalogObject.of(Kind.SEQUENCE, name("counter"))),
                sequence(
                        "alter sequence: owner",
                        PostgresDSL.alterSequence(name("trial", "numbers")).ownerTo(name("pg_monitor"))),
                sequence("drop sequence", PostgresDSL.dropSequence("numbers").cascade())
                        .about(null),
                Example.of(
                                "statistics",
                                createStatistics("counts").on("id", "name").from("things"))
                        .after(THINGS),
                Example.of(
                                "statistics of a kind",
                                createStatistics(name("trial", "counts"))
                                        .ifNotExists()
                                        .kinds(NDISTINCT, DEPENDENCIES, MCV)
                                        .on("id", "name")
                                        .from(name("trial", "things")))
                        .after(THINGS),
                Example.of(
                                "statistics of an expression",
                                createStatistics("counts")
                                        .on(key(lower(field(name("things", "name"), TEXT))))
                                        .from("things"))
                        .after(THINGS),
                counts("alter statistics", alterStatistics("counts").setStatistics(500)),
                counts("alter statistics: rename", alterStatistics("counts").renameTo("how_many"))
                        .about(CatalogObject.of(Kind.STATISTICS, name("how_many"))),
                counts("drop statistics", dropStatistics("counts")).about(null),
                Example.of("collation", createCollation("plain").from("C")),
                Example.of(
                        "collation of ICU",
                        createCollation(name("trial", "folded"))
                                .ifNotExists()
                                .icu("und-u-ks-level2")
                                .nondeterministic()),
                Example.of(
                        "collation with rules",
                        createCollation("german").icu("de").rules("&a < g")),
                Example.of("collation of libc", createCollation("plain").libc("C")),
                Example.of("alter collation: rename", alterCollation("plain").renameTo("simple"))
                        .after(createCollation("plain").from("C"))
                        .about(CatalogObject.of(Kind.COLLATION, name("simple"))),
                Example.of("drop collation", dropCollation("plain").ifExists()),
                Example.of(
                        "text search configuration",
                        createTextSearchConfiguration("words").copy("english")),
                Example.of(
                        "text search configuration, qualified",
                        createTextSearchConfiguration(name("trial", "words")).copy(name("pg_catalog", "simple"))),
                words(
                        "text search: alter mapping",
                        alterTextSearchConfiguration("words")
                                .alterMapping("asciiword", "word")
                                .with("simple", "english_stem")),
                words(
                        "text search: drop mapping",
                        alterTextSearchConfiguration("words").dropMapping("email", "word")),
                words(
                                "text search: add mapping",
                                alterTextSearchConfiguration(name("words"))
                                        .addMapping("word")
                                        .with("simple"))
                        .after(WORDS, alterTextSearchConfiguration("words").dropMapping("word")),
                words(
                                "text search: rename",
                                alterTextSearchConfiguration("words").renameTo("terms"))
                        .about(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, name("terms"))),
                words("drop text search configuration", dropTextSearchConfiguration("words"))
                        .about(null),
                Example.of(
                        "text search dictionary",
                        createTextSearchDictionary("stems").template("snowball").with("language", "german")),
                Example.of(
                        "drop text search dictionary",
                        dropTextSearchDictionary("stems").ifExists()),
                Example.of(
                                "cast with a function",
                                createCast(type("mood"), INTEGER)
                                        .withFunction("weigh", type("mood"))
                                        .asAssignment())
                        .after(
                                PostgresDSL.createType("mood").asEnum("sad"),
                                createFunction("weigh")
                                        .arguments(argument("m", type("mood")))
                                        .returns(INTEGER)
                                        .language("sql")
                                        .as("select 1")),
                Example.of(
                                "cast by the text form",
                                createCast(type("mood"), INTEGER).withInout().asImplicit())
                        .after(PostgresDSL.createType("mood").asEnum("sad")),
                Example.of(
                                "cast of the same bytes",
                                createCast(type("mood"), INTEGER)
                                        .withoutFunction()
                                        .explicit())
                        .renderedOnly(),
                Example.of("drop cast", dropCast(type("mood"), INTEGER))
                        .after(
                                PostgresDSL.createType("mood").asEnum("sad"),
                                createCast(type("mood"), INTEGER).withInout().explicit()),
                Example.of(
                                "publication of all tables",
                                createPublication("changes").forAllTables().allChanges())
                        .after(dropPublication("changes").ifExists()),
                Example.of(
                                "publication of tables",
                                createPublication("changes").forTable("things").changes("insert, update"))
                        .after(THINGS, dropPublication("changes").ifExists()),
                Example.of(
                                "publication of a schema",
                                createPublication("changes")
                                        .forTablesInSchema("trial")
                                        .allChanges())
                        .after(THINGS, dropPublication("changes").ifExists()),
                publication(
                        "alter publication: add table",
                        PostgresDSL.alterPublication("changes").addTable("other")),
                publication(
                        "alter publication: set table",
                        PostgresDSL.alterPublication("changes").setTable("other")),
                publication(
                        "alter publication: drop table",
                        PostgresDSL.alterPublication("changes").dropTable("things")),
                publication(
                        "alter publication: changes",
                        PostgresDSL.alterPublication("changes").changes("insert")),
                Example.of(
                        "drop publication",
                        dropPublication("changes").ifExists().cascade()),
                Example.of("reindex index", reindexIndex("things_idx"))
                        .after(THINGS, createIndex("things_idx").on("things", "id")),
                Example.of(
                                "reindex index concurrently",
                                reindexIndex(name("trial", "things_idx")).concurrently())
                        .after(THINGS, createIndex("things_idx").on("things", "id")),
                Example.of("reindex table", reindexTable("things")).after(THINGS),
                Example.of("reindex table concurrently", reindexTable("things").concurrently())
                        .after(THINGS, createIndex("things_idx").on("things", "id")),
                Example.of("reindex schema", reindexSchema("trial")).after(THINGS),
                Example.of("analyze", analyze("things")).after(THINGS),
                Example.of("analyze columns", analyze(name("trial", "things"), name("id")))
                        .after(THINGS),
                Example.of("vacuum", vacuum("things")).after(THINGS),
                Example.of("cluster", cluster("things", "things_idx"))
                        .after(THINGS, createIndex("things_idx").on("things", "id"))
                        .aboutTable("things"),
                Example.of("lock table", lockTable(LockMode.SHARE_ROW_EXCLUSIVE, "things", "other"))
                        .after(THINGS, PostgresDSL.createTable("other")),
                Example.of("defer constraints", setConstraintsAllDeferred()),
                Example.of("check constraints now", setConstraintsAllImmediate()),
                Example.of("code block", doBlock("plpgsql", "begin perform 1; -- it's $$\nend")),
                Example.of("unlogged sequence", createUnloggedSequence("numbers")),
                sequence(
                        "alter sequence: logged",
                        PostgresDSL.alterSequence("numbers").setLogged()),
                sequence(
                        "alter sequence: unlogged",
                        PostgresDSL.alterSequence("numbers").ifExists().setUnlogged()),
                Example.of("collation of two locales", createCollation("mixed").libc("C", "POSIX")),
                Example.of(
                        "collation of PostgreSQL itself",
                        createCollation("plain").builtin("C.UTF-8")),
                Example.of(
                                "alter collation: refresh version",
                                alterCollation("plain").refreshVersion())
                        .after(createCollation("plain").icu("und"))
                        .about(CatalogObject.of(Kind.COLLATION, name("plain"))),
                Example.of("alter collation: owner", alterCollation("plain").ownerTo("pg_monitor"))
                        .after(createCollation("plain").from("C"))
                        .about(CatalogObject.of(Kind.COLLATION, name("plain"))),
                counts(
                        "alter statistics if exists",
                        alterStatistics("counts").ifExists().setStatistics(-1)),
                Example.of("set constraints deferred", setConstraintsDeferred("things_key"))
                        .after(
                                THINGS,
                                PostgresDSL.alterTable("things")
                                        .addConstraint(PostgresDSL.constraint("things_key")
                                                .unique("id")
                                                .deferrable())),
                Example.of("set constraints immediate", setConstraintsImmediate("things_key"))
                        .after(
                                THINGS,
                                PostgresDSL.alterTable("things")
                                        .addConstraint(PostgresDSL.constraint("things_key")
                                                .unique("id")
                                                .deferrable())));
    }
}
