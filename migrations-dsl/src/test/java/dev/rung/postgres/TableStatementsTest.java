package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.check;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.createUnloggedTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.genRandomUuid;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresDSL.maxValue;
import static dev.rung.postgres.PostgresDSL.minValue;
import static dev.rung.postgres.PostgresDSL.primaryKey;
import static dev.rung.postgres.PostgresDSL.unique;
import static dev.rung.postgres.PostgresTypes.*;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.Column;
import dev.rung.postgres.tables.LikeOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Query;
import org.jooq.impl.DSL;

class TableStatementsTest extends StatementFamily {

    private static final Query PARENT = createTable("parent")
            .column("id", BIGINT.notNull())
            .column("kind", TEXT)
            .primaryKey("id");
    private static final Query EVENTS = createTable("events")
            .column("at", TIMESTAMPTZ.notNull())
            .column("kind", TEXT)
            .column("number", BIGINT)
            .partitionByRange("at");
    private static final Query KINDS =
            createTable("kinds").column("kind", TEXT).column("number", BIGINT).partitionByList("kind");
    private static final Query NUMBERS =
            createTable("numbers").column("number", BIGINT).partitionByHash("number");

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement);
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("empty", createTable("things")),
                of("if not exists", createTable("things").ifNotExists().column("id", BIGINT)),
                of("unlogged", createUnloggedTable("things").column(name("id"), BIGINT)),
                of(
                        "qualified, of a field",
                        createTable(name("trial", "things")).column(field(name("id"), BIGINT.notNull()))),
                of(
                        "types of numbers",
                        createTable("things")
                                .column("a", BOOLEAN.notNull().defaultValue(true))
                                .column("b", SMALLINT.defaultValue((short) 1))
                                .column("c", INTEGER.notNull())
                                .column("d", BIGINT.defaultValue(-1L))
                                .column("e", REAL)
                                .column("f", DOUBLE_PRECISION)
                                .column("g", NUMERIC)
                                .column("h", NUMERIC(10))
                                .column("i", NUMERIC(12, 2).defaultValue(new BigDecimal("0.50")))
                                .column("j", MONEY)),
                of(
                        "types of text",
                        createTable("things")
                                .column("a", TEXT.notNull().defaultValue("it's \\ $$ ?"))
                                .column("b", VARCHAR)
                                .column("c", VARCHAR(64).notNull())
                                .column("d", CHAR(2).defaultValue("de"))
                                .column("e", BYTEA)
                                .column("f", UUID.defaultValue(genRandomUuid()))
                                .column("g", JSON)
                                .column("h", JSONB.notNull().defaultValue(org.jooq.JSONB.valueOf("{}")))
                                .column("i", XML)
                                .column("j", BIT(8))
                                .column("k", VARBIT(8))),
                of(
                        "types of time",
                        createTable("things")
                                .column("a", DATE.defaultValue(LocalDate.of(2024, 2, 29)))
                                .column("b", TIME)
                                .column("c", TIME(3))
                                .column("d", TIMETZ)
                                .column("e", TIMESTAMP)
                                .column("f", TIMESTAMP(0))
                                .column("g", TIMESTAMPTZ.notNull().defaultValue(currentOffsetDateTime()))
                                .column("h", TIMESTAMPTZ(3))
                                .column("i", INTERVAL.defaultValue("1 day"))),
                of(
                        "types of networks, text search and geometry",
                        createTable("things")
                                .column("a", INET.defaultValue("10.0.0.0/8"))
                                .column("b", CIDR)
                                .column("c", MACADDR)
                                .column("d", MACADDR8)
                                .column("e", TSVECTOR)
                                .column("f", TSQUERY)
                                .column("g", POINT)
                                .column("h", LINE)
                                .column("i", LSEG)
                                .column("j", BOX)
                                .column("k", PATH)
                                .column("l", POLYGON)
                                .column("m", CIRCLE)
                                .column("n", PG_LSN)
                                .column("o", REGCLASS)),
                of(
                        "types of ranges and arrays",
                        createTable("things")
                                .column("a", INT4RANGE)
                                .column("b", INT8RANGE.array())
                                .column("c", NUMRANGE)
                                .column("d", DATERANGE.notNull())
                                .column("e", TSRANGE)
                                .column("f", TSTZRANGE.defaultValue("empty"))
                                .column("g", INT4MULTIRANGE)
                                .column("h", INT8MULTIRANGE)
                                .column("i", NUMMULTIRANGE)
                                .column("j", DATEMULTIRANGE)
                                .column("k", TSMULTIRANGE)
                                .column("l", TSTZMULTIRANGE)
                                .column("m", TEXT.array().notNull().defaultValue(new String[] {"a", "it's"}))
                                .column("n", INTEGER.array().array())
                                .column("o", UUID.array())
                                .column("p", NUMERIC(5, 1).array())
                                .column("q", INET.array())),
                of(
                                "types of extensions",
                                createTable("things")
                                        .column("a", CITEXT.notNull())
                                        .column("b", LTREE)
                                        .column("c", HSTORE)
                                        .column(
                                                "d",
                                                type(name("public", "citext")).array()))
                        .after(
                                PostgresDSL.createExtension("citext").schema("public"),
                                PostgresDSL.createExtension("ltree"),
                                PostgresDSL.createExtension("hstore")),
                of(
                                "types of one's own",
                                createTable("things")
                                        .column("a", type("a Mood").notNull().defaultValue("sad"))
                                        .column(
                                                "b",
                                                type(name("trial", "a Mood")).array())
                                        .column("c", type(name("pg_catalog", "varchar"), inline(7))))
                        .after(createType("a Mood").asEnum("sad", "glad")),
                of(
                        "collation",
                        createTable("things")
                                .column("a", TEXT.collation(collation("C")).notNull())),
                of(
                        "identity of jOOQ's",
                        createTable("things")
                                .column("a", BIGINT.generatedByDefaultAsIdentity())
                                .column("b", INTEGER.notNull().generatedAlwaysAsIdentity())),
                of(
                        "identity",
                        createTable("things")
                                .column(column("a", BIGINT).generatedAlwaysAsIdentity())
                                .column(column(name("b"), INTEGER).generatedByDefaultAsIdentity())),
                of(
                        "identity with options",
                        createTable("things")
                                .columns(
                                        column("a", BIGINT)
                                                .generatedAlwaysAsIdentity(o -> o.incrementBy(-5)
                                                        .minvalue(-1000)
                                                        .maxvalue(7)
                                                        .startWith(7)
                                                        .cache(3)
                                                        .cycle()),
                                        column("b", SMALLINT)
                                                .generatedByDefaultAsIdentity(o -> o.noMinvalue()
                                                        .noMaxvalue()
                                                        .noCycle()
                                                        .startWith(100)))),
                of(
                        "generated",
                        createTable("things")
                                .column("name", TEXT)
                                .column(column("folded", TEXT.notNull())
                                        .generatedAlwaysAsStored(lower(field(name("things", "name"), TEXT))))),
                of(
                        "generated, virtual",
                        createTable("things")
                                .column("name", TEXT)
                                .column(column("folded", TEXT)
                                        .generatedAlwaysAsVirtual(lower(field(name("name"), TEXT))))),
                of("storage", createTable("things").column(column("a", TEXT).storage(Column.Storage.EXTERNAL))),
                of("compression", createTable("things").column(column("a", TEXT).compression("pglz"))),
                of(
                                "constraints",
                                createTable("things")
                                        .column("id", BIGINT)
                                        .column("name", TEXT)
                                        .column("parent_id", BIGINT)
                                        .constraints(
                                                primaryKey("id"),
                                                unique("name", "id"),
                                                check(field(name("things", "id"), BIGINT)
                                                        .gt(0L)),
                                                foreignKey("parent_id")
                                                        .references("parent")
                                                        .onDeleteCascade()))
                        .after(PARENT),
                of(
                        "constraints without a call",
                        createTable("things")
                                .column("id", BIGINT)
                                .column("name", TEXT)
                                .primaryKey("id")
                                .unique("name")
                                .check(field(name("name"), TEXT).ne("it's"))),
                of(
                                "constraints of jOOQ's",
                                createTable("things")
                                        .column("id", BIGINT)
                                        .column("name", TEXT)
                                        .column("parent_id", BIGINT)
                                        .constraints(
                                                DSL.primaryKey("id"),
                                                DSL.constraint("things_name_key")
                                                        .unique("name"),
                                                DSL.constraint("things_parent_fk")
                                                        .foreignKey("parent_id")
                                                        .references("parent", "id")
                                                        .onDeleteSetNull())
                                        .constraint(DSL.constraint("things_id_check")
                                                .check(field(name("id"), BIGINT).gt(0L))))
                        .after(PARENT),
                of("like", createTable("things").like("parent").column("more", TEXT))
                        .after(PARENT),
                of("like, with options", createTable("things").like("parent", LikeOption.DEFAULTS, LikeOption.INDEXES))
                        .after(PARENT),
                of("like, with all", createTable("things").like(name("trial", "parent"), LikeOption.ALL))
                        .after(PARENT),
                of("inherits", createTable("things").column("more", TEXT).inherits("parent"))
                        .after(PARENT),
                of("access method", createTable("things").column("id", BIGINT).using("heap")),
                of(
                        "storage parameters",
                        createTable("things")
                                .column("name", TEXT)
                                .with("fillfactor", 70)
                                .with("toast.autovacuum_enabled", false)),
                of("tablespace", createTable("things").column("name", TEXT).tablespace("pg_default")),
                of(
                        "partitioned by range",
                        createTable("things")
                                .column("at", DATE)
                                .column("name", TEXT)
                                .partitionByRange(
                                        key("at"),
                                        key(lower(field(name("things", "name"), TEXT)))
                                                .collate("C")
                                                .opclass("text_ops"))),
                of(
                        "partitioned by ranges of columns",
                        createTable("things")
                                .column("at", DATE)
                                .column("id", BIGINT)
                                .partitionByRange("at", "id")),
                of(
                        "partitioned by list",
                        createTable("things").column("name", TEXT).partitionByList("name")),
                of(
                        "partitioned by hash",
                        createTable("things")
                                .column("id", BIGINT)
                                .column("name", TEXT)
                                .partitionByHash("id", "name")),
                of(
                                "partition by range",
                                createTable("part")
                                        .partitionOf("events")
                                        .forValuesFrom(OffsetDateTime.parse("2024-01-01T00:00:00Z"))
                                        .to(OffsetDateTime.parse("2025-01-01T00:00:00Z")))
                        .after(EVENTS),
                of(
                                "partition by range without end",
                                createTable("part")
                                        .ifNotExists()
                                        .partitionOf(name("trial", "events"))
                                        .forValuesFrom(minValue())
                                        .to(maxValue()))
                        .after(EVENTS),
                of("partition by list", createTable("part").partitionOf("kinds").forValuesIn("a", "it's", null))
                        .after(KINDS),
                of(
                                "partition by hash",
                                createTable("part").partitionOf("numbers").forValuesWith(4, 3))
                        .after(NUMBERS),
                of(
                                "default partition",
                                createTable("part").partitionOf("events").asDefault())
                        .after(EVENTS),
                of(
                                "partition with a constraint, partitioned again",
                                createTable("part")
                                        .partitionOf("kinds")
                                        .constraint(constraint("positive")
                                                .check(field(name("number"), BIGINT)
                                                        .gt(0L)))
                                        .forValuesIn("a")
                                        .partitionByHash("number"))
                        .after(KINDS),
                of(
                                "partition with storage parameters",
                                createTable("part")
                                        .partitionOf("numbers")
                                        .forValuesWith(2, 0)
                                        .with("fillfactor", 50))
                        .after(NUMBERS),
                of(
                                "attach partition by range",
                                alterTable("events")
                                        .attachPartition("part")
                                        .forValuesFrom(minValue())
                                        .to("2020-01-01"))
                        .after(EVENTS, createTable("part").like("events"))
                        .aboutTable("part"),
                of(
                                "attach partition by list",
                                alterTable("kinds").attachPartition("part").forValuesIn("a", "b"))
                        .after(KINDS, createTable("part").like("kinds"))
                        .aboutTable("part"),
                of(
                                "attach partition by hash",
                                alterTable("numbers")
                                        .attachPartition(name("trial", "part"))
                                        .forValuesWith(2, 1))
                        .after(NUMBERS, createTable("part").like("numbers"))
                        .aboutTable("part"),
                of(
                                "attach default partition",
                                alterTable("kinds").attachPartition("part").asDefault())
                        .after(KINDS, createTable("part").like("kinds"))
                        .aboutTable("part"),
                of("detach partition", alterTable("kinds").detachPartition("part"))
                        .after(KINDS, createTable("part").partitionOf("kinds").forValuesIn("a"))
                        .aboutTable("part"),
                of(
                                "detach partition concurrently",
                                alterTable("kinds").detachPartition("part").concurrently())
                        .after(KINDS, createTable("part").partitionOf("kinds").forValuesIn("a"))
                        .aboutTable("part"),
                of(
                                "finalize detaching",
                                alterTable("kinds").detachPartition("part").finalizing())
                        .renderedOnly());
    }
}
