package dev.rung.engine.seeding;

import static dev.rung.engine.seeding.SeedSets.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.XML;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jooq.impl.TableRecordImpl;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that many rows get the same values as few rows, for every type of a column and of a field. */
@ExtendWith(Databases.class)
class LiteralTypesTest {

    private static final int ROWS = 1_000;

    /** A column: PostgreSQL's type, the type of its field, and values. */
    private record Column(String type, DataType<?> field, boolean isStaged, List<?> values) {}

    private static Column staged(String type, DataType<?> field, Object... values) {
        return new Column(type, field, true, List.of(values));
    }

    private static Column byValues(String type, DataType<?> field, Object... values) {
        return new Column(type, field, false, List.of(values));
    }

    private static final OffsetDateTime TIME = OffsetDateTime.of(2024, 2, 29, 13, 5, 9, 123_456_789, ZoneOffset.UTC);
    private static final DataType<String> SUFFIXED =
            SQLDataType.VARCHAR.asConvertedDataType(Converter.of(String.class, String.class, s -> s, s -> s + "'!"));

    private static final List<Column> COLUMNS = List.of(
            staged("text", SQLDataType.CLOB, "a", "", "it's \\n", "x\ty"),
            staged("varchar(5)", SQLDataType.VARCHAR, "abc", "abcde   "),
            staged("char(5)", SQLDataType.CHAR(5), "abc", "a "),
            staged("name", SQLDataType.VARCHAR, "abc"),
            staged("inet", SQLDataType.VARCHAR, "10.0.0.1", "::1"),
            staged("inet", DefaultDataType.getDefaultDataType("inet"), "10.0.0.1"),
            staged("tsvector", SQLDataType.VARCHAR, "a fat cat"),
            staged("int4range", SQLDataType.VARCHAR, "[1,5]", "empty"),
            staged("point", SQLDataType.VARCHAR, "(1,2)"),
            staged("shop.pair", SQLDataType.VARCHAR, "(1,\"a,b\")"),
            staged("shop.positive", SQLDataType.INTEGER, 1, 7),
            staged("varchar", SUFFIXED, "a", "b"),
            staged("smallint", SQLDataType.SMALLINT, (short) 1, Short.MIN_VALUE),
            staged("integer", SQLDataType.INTEGER, 0, Integer.MAX_VALUE, Integer.MIN_VALUE),
            staged("integer", SQLDataType.NUMERIC, new BigDecimal("1.5"), new BigDecimal("2.5"), BigDecimal.TEN),
            staged("bigint", SQLDataType.BIGINT, 1L, Long.MAX_VALUE, Long.MIN_VALUE),
            staged("numeric", SQLDataType.NUMERIC, new BigDecimal("-1.50"), new BigDecimal("1E+5"), BigDecimal.ZERO),
            staged("numeric(12,2)", SQLDataType.NUMERIC(12, 2), new BigDecimal("1.005"), new BigDecimal("-9.995")),
            staged("numeric", SQLDataType.DECIMAL_INTEGER, BigInteger.TWO.pow(100), BigInteger.TEN.negate()),
            staged("text", SQLDataType.INTEGER, 1, -5),
            staged("text", SQLDataType.NUMERIC, new BigDecimal("1E+5"), new BigDecimal("1.50")),
            staged("varchar", SQLDataType.BOOLEAN, true, false),
            staged("real", SQLDataType.REAL, 1.1f, -0.0f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE),
            staged("double precision", SQLDataType.DOUBLE, 0.1, -0.0, Double.NEGATIVE_INFINITY, 1.5e300, 4.9e-324),
            staged("double precision", SQLDataType.FLOAT, 1.1, -0.0),
            staged("double precision", SQLDataType.NUMERIC, new BigDecimal("0.1"), new BigDecimal("1E+20")),
            staged("double precision", SQLDataType.BIGINT, Long.MAX_VALUE, 5L),
            staged("boolean", SQLDataType.BOOLEAN, true, false),
            staged("date", SQLDataType.LOCALDATE, LocalDate.of(2024, 2, 29), LocalDate.of(12024, 1, 1)),
            staged("date", SQLDataType.LOCALDATETIME, LocalDateTime.of(2024, 2, 29, 23, 59)),
            staged("time", SQLDataType.LOCALTIME, LocalTime.of(1, 2, 3, 456_000_000), LocalTime.MIDNIGHT),
            staged("timetz", SQLDataType.OFFSETTIME, OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(-5))),
            staged("timestamp(3)", SQLDataType.LOCALDATETIME, TIME.toLocalDateTime(), LocalDateTime.of(1, 1, 1, 0, 0)),
            staged("timestamp", SQLDataType.TIMESTAMP, Timestamp.valueOf("2024-02-29 01:02:03.456789")),
            staged("timestamp", SQLDataType.OFFSETDATETIME, TIME, TIME.withOffsetSameLocal(ZoneOffset.ofHours(5))),
            staged(
                    "timestamptz",
                    SQLDataType.TIMESTAMPWITHTIMEZONE,
                    TIME,
                    TIME.withOffsetSameLocal(ZoneOffset.ofHoursMinutesSeconds(1, 2, 3)),
                    OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                    OffsetDateTime.of(9999, 12, 31, 23, 59, 0, 0, ZoneOffset.UTC),
                    OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
            staged("timestamptz(0)", SQLDataType.OFFSETDATETIME, TIME, TIME.withNano(500_000_000)),
            staged("timestamptz", SQLDataType.INSTANT, Instant.EPOCH, TIME.toInstant()),
            staged("timestamptz", SQLDataType.VARCHAR, "2024-02-29 01:02:03+05", "infinity"),
            staged("interval", SQLDataType.INTERVAL, YearToSecond.valueOf(java.time.Duration.ofSeconds(90_061))),
            byValues("interval", SQLDataType.INTERVALYEARTOMONTH, new YearToMonth(1, 2)),
            byValues("interval", SQLDataType.INTERVALDAYTOSECOND, new DayToSecond(1, 2, 3, 4, 5_000_000)),
            staged("uuid", SQLDataType.UUID, new UUID(1, 2), new UUID(-1, -2)),
            staged("text", SQLDataType.UUID, new UUID(1, 2)),
            staged("json", SQLDataType.JSON, JSON.valueOf("{\"a\":  \"it's\\n\"}"), JSON.valueOf("null")),
            staged("jsonb", SQLDataType.JSONB, JSONB.valueOf("{\"b\": [1, \"x\\\\y\"]}"), JSONB.valueOf("\" as \"")),
            staged("xml", SQLDataType.XML, XML.valueOf("<a b='c'>\n</a>")),
            staged("bytea", SQLDataType.BLOB, new byte[] {}, new byte[] {0, 1, -1, 39, 92, 10, 9}),
            staged("shop.mood", SQLDataType.VARCHAR.asEnumDataType(Mood.class), Mood.FINE, Mood.BAD),
            staged("shop.mood", SQLDataType.VARCHAR, "it's fine"),
            staged("shop.mood[]", SQLDataType.VARCHAR.asEnumDataType(Mood.class).array(), (Object)
                    new Mood[] {Mood.FINE}),
            staged("text[]", SQLDataType.CLOB.array(), (Object) new String[] {"a", "", "NULL", "{\"'\\,}", "é\n"}),
            staged("integer[]", SQLDataType.INTEGER.array(), (Object) new Integer[] {}, new Integer[] {1, -2}),
            staged("integer[]", SQLDataType.INTEGER.array().array(), (Object) new Integer[][] {{1}, {2}}),
            staged("timestamptz[]", SQLDataType.OFFSETDATETIME.array(), (Object) new OffsetDateTime[] {TIME}),
            staged("jsonb[]", SQLDataType.JSONB.array(), (Object) new JSONB[] {JSONB.valueOf("{\"a\": \"'\\\"\"}")}),
            staged("bit(3)", SQLDataType.VARCHAR, "101"));

    private enum Mood implements EnumType {
        FINE("it's fine"),
        BAD("bad");

        private final String literal;

        Mood(String literal) {
            this.literal = literal;
        }

        @Override
        public String getLiteral() {
            return literal;
        }

        @Override
        public String getName() {
            return "mood";
        }

        @Override
        public Schema getSchema() {
            return DSL.schema(DSL.name("shop"));
        }
    }

    @Test
    void many_rows_get_the_values_that_few_rows_get(Database database) {
        database.execute(
                "create schema shop",
                "create type shop.mood as enum ('it''s fine', 'bad')",
                "create type shop.pair as (a integer, b text)",
                "create domain shop.positive as integer check (value > 0)",
                "create table shop.statements (of text)",
                "create function shop.count_statement() returns trigger language plpgsql as"
                        + " 'begin insert into shop.statements values (tg_table_name); return null; end'");
        Map<String, Column> tables = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        COLUMNS.forEach(column -> tables.put("t" + tables.size(), column));
        tables.forEach((name, column) -> {
            for (String table : new String[] {name, name + "_few"}) {
                database.execute(
                        "create table shop." + table + " (id integer primary key, v " + column.type() + ")",
                        "create trigger t after insert on shop." + table + " execute function shop.count_statement()");
            }
            Holder many = new Holder(name, column.field());
            Holder few = new Holder(name + "_few", column.field());
            plant(database.connections(), fixtures -> {
                fixtures.into(many)
                        .onConflict(many.id)
                        .doNothing(IntStream.range(0, ROWS).mapToObj(id -> row(many, id, column)));
                fixtures.into(few)
                        .onConflict(few.id)
                        .doNothing(IntStream.rangeClosed(0, column.values().size())
                                .mapToObj(id -> row(few, id, column))
                                .toList());
            });
            String difference = database.value("select count(*) from shop." + name + " a join shop." + name
                    + "_few b on b.id = a.id % " + (column.values().size() + 1)
                    + " where a.v::text is distinct from b.v::text");
            String statements = database.value("select count(*) from shop.statements where of = '" + name + "'");
            if (!difference.equals("0") || !statements.equals(column.isStaged() ? "1" : "2")) {
                problems.add(column + ": " + difference + " differ, " + statements + " statements");
            }
        });
        assertThat(problems).isEmpty();
    }

    /** A row with one of the column's values; the last one is {@code NULL}. */
    private static Row row(Holder table, int id, Column column) {
        int index = id % (column.values().size() + 1);
        Row row = new Row(table);
        row.set(table.id, id);
        row.set(
                table.v,
                index == column.values().size() ? null : column.values().get(index));
        return row;
    }

    private static final class Holder extends TableImpl<Row> {

        private static final long serialVersionUID = 1;

        final TableField<Row, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER, this);
        final TableField<Row, Object> v;

        @SuppressWarnings("unchecked") // The values have the type of the field.
        Holder(String name, DataType<?> type) {
            super(DSL.name(name));
            v = (TableField<Row, Object>) createField(DSL.name("v"), type, this);
        }

        @Override
        public Schema getSchema() {
            return null;
        }

        @Override
        public Class<Row> getRecordType() {
            return Row.class;
        }
    }

    private static final class Row extends TableRecordImpl<Row> {

        private static final long serialVersionUID = 1;

        Row(Holder table) {
            super(table);
        }
    }
}
