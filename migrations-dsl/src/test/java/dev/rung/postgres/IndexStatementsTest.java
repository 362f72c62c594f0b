package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TSTZRANGE;
import static dev.rung.postgres.indexes.IndexMethod.BRIN;
import static dev.rung.postgres.indexes.IndexMethod.BTREE;
import static dev.rung.postgres.indexes.IndexMethod.GIN;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static dev.rung.postgres.indexes.IndexMethod.HASH;
import static dev.rung.postgres.indexes.IndexMethod.SPGIST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexMethod;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class IndexStatementsTest extends StatementFamily {

    private static final Query TABLE = createTable("people")
            .column("id", BIGINT.notNull())
            .column("name", TEXT)
            .column("tags", JSONB)
            .column("ip", INET)
            .column("during", TSTZRANGE)
            .column("seen_at", TIMESTAMPTZ)
            .column("deleted_at", TIMESTAMPTZ);
    private static final Query PARTITIONED =
            createTable("events").column("at", TIMESTAMPTZ).column("kind", TEXT).partitionByRange("at");
    private static final Query PARTITION = createTable("events_old")
            .partitionOf("events")
            .forValuesFrom(PostgresDSL.minValue())
            .to("2020-01-01");
    private static final Query INDEX = createIndex("people_name_idx").on("people", "name");

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(TABLE);
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("columns", createIndex("people_idx").on("people", "name", "seen_at")),
                of("qualified names", createIndex(name("people_idx")).on(name("trial", "people"), name("name"))),
                of("unique", createUniqueIndex("people_key").on("people", "id")),
                of("concurrently", createIndex("people_idx").concurrently().on("people", "name")),
                of("if not exists", createIndex("people_idx").ifNotExists().on("people", "name")),
                of(
                        "concurrently if not exists",
                        createUniqueIndex("people_idx")
                                .concurrently()
                                .ifNotExists()
                                .on("people", "name")),
                of(
                        "order and nulls",
                        createIndex("people_idx")
                                .on("people")
                                .keys(
                                        key("name").asc().nullsFirst(),
                                        key("seen_at").desc().nullsLast(),
                                        key(name("id")))),
                of(
                        "collation",
                        createIndex("people_idx").on("people").keys(key("name").collate("C"))),
                of(
                        "qualified collation and operator class",
                        createIndex("people_idx")
                                .on("people")
                                .keys(key("name")
                                        .collate(name("pg_catalog", "C"))
                                        .opclass(name("pg_catalog", "text_pattern_ops")))),
                of(
                        "expression",
                        createIndex("people_idx")
                                .on("people")
                                .keys(key(lower(field(name("people", "name"), TEXT))), key("id"))),
                of(
                        "expressions",
                        createIndex("people_idx")
                                .on("people")
                                .expressions(lower(field(name("name"), TEXT)), field(name("id"), BIGINT))),
                of("btree", createIndex("people_idx").on("people").using(BTREE).columns("id")),
                of("hash", createIndex("people_idx").on("people").using(HASH).columns("name")),
                of(
                        "gin",
                        createIndex("people_idx")
                                .on("people")
                                .using(GIN)
                                .keys(key("tags").opclass("jsonb_path_ops"))
                                .with("fastupdate", false)),
                of("gist", createIndex("people_idx").on("people").using(GIST).columns(name("during"))),
                of(
                        "spgist",
                        createIndex("people_idx").on("people").using(SPGIST).columns("ip")),
                of(
                        "brin",
                        createIndex("people_idx")
                                .on("people")
                                .using(BRIN)
                                .columns("seen_at")
                                .with("pages_per_range", 32)
                                .with("autosummarize", true)),
                Example.of(
                                "operator class of an extension, with a parameter",
                                createIndex("people_idx")
                                        .on("people")
                                        .using(GIST)
                                        .keys(key("name")
                                                .opclass("gist_trgm_ops")
                                                .with("siglen", 32)))
                        .after(createExtension("pg_trgm"), TABLE),
                Example.of(
                                "method of an extension",
                                createIndex("people_idx")
                                        .on("people")
                                        .using("bloom")
                                        .columns("name")
                                        .with("length", 80))
                        .after(createExtension("bloom"), TABLE),
                of("include", createIndex("people_idx").on("people", "id").include("name", "seen_at")),
                of(
                        "nulls not distinct",
                        createUniqueIndex("people_key").on("people", "name").nullsNotDistinct()),
                of("with", createIndex("people_idx").on("people", "id").with("fillfactor", 70)),
                of("tablespace", createIndex("people_idx").on("people", "id").tablespace("pg_default")),
                of(
                        "where",
                        createIndex("people_idx")
                                .on("people", "id")
                                .where(field(name("people", "deleted_at")).isNull())),
                of(
                        "everything",
                        createUniqueIndex("people_key")
                                .concurrently()
                                .ifNotExists()
                                .on("people")
                                .using(BTREE)
                                .keys(key(lower(field(name("name"), TEXT)))
                                        .collate("C")
                                        .opclass("text_ops")
                                        .desc())
                                .include(name("seen_at"))
                                .nullsNotDistinct()
                                .with("fillfactor", 90)
                                .tablespace("pg_default")
                                .where(field(name("deleted_at"))
                                        .isNull()
                                        .and(field(name("name"), TEXT).ne("it's \\ $$ ?")))),
                Example.of("of a partitioned table", createIndex("events_idx").on("events", "at"))
                        .after(PARTITIONED, PARTITION),
                Example.of(
                                "of a partitioned table only",
                                createIndex("events_idx").onOnly("events").columns("at"))
                        .after(PARTITIONED, PARTITION)
                        .about(CatalogObject.of(CatalogObject.Kind.INDEX, name("events_idx"))),
                Example.of("alter: attach partition", alterIndex("events_idx").attachPartition("events_old_idx"))
                        .after(
                                PARTITIONED,
                                PARTITION,
                                createIndex("events_idx").onOnly("events").columns("at"),
                                createIndex("events_old_idx").on("events_old", "at"))
                        .about(CatalogObject.of(CatalogObject.Kind.INDEX, name("events_idx"))),
                of("alter: rename", alterIndex("people_name_idx").renameTo("name_idx"))
                        .after(TABLE, INDEX),
                of(
                                "alter: qualified rename",
                                alterIndex(name("trial", "people_name_idx")).renameTo(name("name_idx")))
                        .after(TABLE, INDEX),
                of("alter: set", alterIndex("people_name_idx").set("fillfactor", 50))
                        .after(TABLE, INDEX)
                        .about(CatalogObject.of(CatalogObject.Kind.INDEX, name("people_name_idx"))),
                of("alter: reset", alterIndex("people_name_idx").reset("fillfactor"))
                        .after(TABLE, INDEX),
                of("alter: set statistics", alterIndex("lower_idx").setStatistics(1, 500))
                        .after(
                                TABLE,
                                createIndex("lower_idx").on("people").expressions(lower(field(name("name"), TEXT)))),
                of("alter: set tablespace", alterIndex("people_name_idx").setTablespace("pg_default"))
                        .after(TABLE, INDEX),
                of("drop", dropIndex("people_name_idx")).after(TABLE, INDEX),
                of("drop concurrently", dropIndex("people_name_idx").concurrently())
                        .after(TABLE, INDEX),
                of(
                        "drop concurrently if exists",
                        dropIndex("people_name_idx").concurrently().ifExists()),
                of("drop if exists", dropIndex("people_name_idx").ifExists()),
                of("drop cascade", dropIndex(name("trial", "people_name_idx")).cascade())
                        .after(TABLE, INDEX),
                of("drop restrict", dropIndex("people_name_idx").ifExists().restrict()),
                of(
                        "parameters of gin",
                        createIndex("people_idx")
                                .on("people")
                                .using(IndexMethod.GIN)
                                .columns("tags")
                                .with("fastupdate", false)
                                .with("gin_pending_list_limit", 128)),
                of(
                        "parameters of brin",
                        createIndex("people_idx")
                                .on("people")
                                .using(IndexMethod.BRIN)
                                .columns("id")
                                .with("pages_per_range", 16)
                                .with("autosummarize", true)),
                of(
                        "parameters of btree",
                        createIndex("people_idx").on("people", "id").with("deduplicate_items", false)));
    }
}
