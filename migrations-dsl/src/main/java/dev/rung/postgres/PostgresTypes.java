package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;

/**
 * PostgreSQL's data types, with PostgreSQL's names. They are jOOQ {@link DataType}s and support {@code notNull()},
 * {@code defaultValue(...)}, {@code array()} and so on. Values of a type without a Java class are strings in the type's
 * text form.
 */
public final class PostgresTypes {

    public static final DataType<Boolean> BOOLEAN = SQLDataType.BOOLEAN;
    public static final DataType<Short> SMALLINT = SQLDataType.SMALLINT;
    public static final DataType<Integer> INTEGER = SQLDataType.INTEGER;
    public static final DataType<Long> BIGINT = SQLDataType.BIGINT;
    /** An {@link #INTEGER} column that is {@code NOT NULL} and has its own sequence. Prefer an identity column. */
    public static final DataType<Integer> SERIAL = serial("serial", Integer.class);
    /** A {@link #BIGINT} column that is {@code NOT NULL} and has its own sequence. Prefer an identity column. */
    public static final DataType<Long> BIGSERIAL = serial("bigserial", Long.class);

    public static final DataType<Float> REAL = SQLDataType.REAL;
    public static final DataType<Double> DOUBLE_PRECISION = SQLDataType.DOUBLE;
    /** A number of any precision; see {@link #NUMERIC(int, int)}. */
    public static final DataType<BigDecimal> NUMERIC = SQLDataType.NUMERIC;

    public static final DataType<String> TEXT = SQLDataType.CLOB;
    /** A string of any length, same as {@link #TEXT}; see {@link #VARCHAR(int)}. */
    public static final DataType<String> VARCHAR = SQLDataType.VARCHAR;
    /** A case-insensitive string. Requires the extension {@code citext}. */
    public static final DataType<String> CITEXT = text("citext");

    public static final DataType<byte[]> BYTEA = SQLDataType.BLOB;
    public static final DataType<java.util.UUID> UUID = SQLDataType.UUID;
    public static final DataType<org.jooq.JSON> JSON = SQLDataType.JSON;
    public static final DataType<org.jooq.JSONB> JSONB = SQLDataType.JSONB;
    public static final DataType<org.jooq.XML> XML = SQLDataType.XML;

    public static final DataType<LocalDate> DATE = SQLDataType.LOCALDATE;
    public static final DataType<LocalTime> TIME = SQLDataType.LOCALTIME;
    public static final DataType<OffsetTime> TIMETZ = SQLDataType.TIMEWITHTIMEZONE;
    /** A date and time without a time zone. For a point in time, use {@link #TIMESTAMPTZ}. */
    public static final DataType<LocalDateTime> TIMESTAMP = SQLDataType.LOCALDATETIME;
    /** A point in time; see {@link #TIMESTAMPTZ(int)}. */
    public static final DataType<OffsetDateTime> TIMESTAMPTZ = SQLDataType.TIMESTAMPWITHTIMEZONE;

    public static final DataType<String> INTERVAL = text("interval");

    /** A host address and optionally its network. */
    public static final DataType<String> INET = text("inet");
    /** A network address. */
    public static final DataType<String> CIDR = text("cidr");

    public static final DataType<String> MACADDR = text("macaddr");
    public static final DataType<String> MACADDR8 = text("macaddr8");

    public static final DataType<String> TSVECTOR = text("tsvector");
    public static final DataType<String> TSQUERY = text("tsquery");
    /** A path of labels. Requires the extension {@code ltree}. */
    public static final DataType<String> LTREE = text("ltree");
    /** A set of key/value pairs of strings. Requires the extension {@code hstore}. */
    public static final DataType<String> HSTORE = text("hstore");

    public static final DataType<String> INT4RANGE = text("int4range");
    public static final DataType<String> INT8RANGE = text("int8range");
    public static final DataType<String> NUMRANGE = text("numrange");
    public static final DataType<String> DATERANGE = text("daterange");
    public static final DataType<String> TSRANGE = text("tsrange");
    public static final DataType<String> TSTZRANGE = text("tstzrange");
    public static final DataType<String> INT4MULTIRANGE = text("int4multirange");
    public static final DataType<String> INT8MULTIRANGE = text("int8multirange");
    public static final DataType<String> NUMMULTIRANGE = text("nummultirange");
    public static final DataType<String> DATEMULTIRANGE = text("datemultirange");
    public static final DataType<String> TSMULTIRANGE = text("tsmultirange");
    public static final DataType<String> TSTZMULTIRANGE = text("tstzmultirange");

    public static final DataType<String> POINT = text("point");
    public static final DataType<String> LINE = text("line");
    public static final DataType<String> LSEG = text("lseg");
    public static final DataType<String> BOX = text("box");
    public static final DataType<String> PATH = text("path");
    public static final DataType<String> POLYGON = text("polygon");
    public static final DataType<String> CIRCLE = text("circle");

    /** An amount in the currency of the server's locale. Prefer {@link #NUMERIC(int, int)}. */
    public static final DataType<String> MONEY = text("money");
    /** A location in the write-ahead log. */
    public static final DataType<String> PG_LSN = text("pg_lsn");
    /** A relation, stored as its object identifier. */
    public static final DataType<String> REGCLASS = text("regclass");

    /** The return type of a trigger function. */
    public static final DataType<Object> TRIGGER = pseudo("trigger");
    /** The return type of an event trigger function. */
    public static final DataType<Object> EVENT_TRIGGER = pseudo("event_trigger");
    /** The return type of a function without a result. */
    public static final DataType<Object> VOID = pseudo("void");
    /** Any type, which is the same for all arguments and results declared as {@code ANYELEMENT}. */
    public static final DataType<Object> ANYELEMENT = pseudo("anyelement");
    /** Any array type, whose elements are of type {@link #ANYELEMENT}. */
    public static final DataType<Object> ANYARRAY = pseudo("anyarray");
    /** A row of any type. */
    public static final DataType<Object> RECORD = pseudo("record");

    private PostgresTypes() {}

    /** A string with a maximum length in characters. */
    public static DataType<String> VARCHAR(int length) {
        return SQLDataType.VARCHAR(length);
    }

    /** A string with a fixed length in characters, padded with blanks. */
    public static DataType<String> CHAR(int length) {
        return SQLDataType.CHAR(length);
    }

    /** A bit string with a fixed length. */
    public static DataType<String> BIT(int length) {
        return text("bit(" + length + ")");
    }

    /** A bit string with a maximum length. */
    public static DataType<String> VARBIT(int length) {
        return text("bit varying(" + length + ")");
    }

    /** An exact number with a precision, which is the total number of digits, and no fractional digits. */
    public static DataType<BigDecimal> NUMERIC(int precision) {
        return SQLDataType.NUMERIC(precision);
    }

    /**
     * An exact number with a precision, which is the total number of digits, and a scale, which is the number of
     * fractional digits.
     */
    public static DataType<BigDecimal> NUMERIC(int precision, int scale) {
        return SQLDataType.NUMERIC(precision, scale);
    }

    /** A time of day with a precision of 0 to 6 fractional digits of the seconds. */
    public static DataType<LocalTime> TIME(int precision) {
        return SQLDataType.LOCALTIME(precision);
    }

    /** A date and time without a time zone, with a precision of 0 to 6 fractional digits of the seconds. */
    public static DataType<LocalDateTime> TIMESTAMP(int precision) {
        return SQLDataType.LOCALDATETIME(precision);
    }

    /** A point in time with a precision of 0 to 6 fractional digits of the seconds. */
    public static DataType<OffsetDateTime> TIMESTAMPTZ(int precision) {
        return SQLDataType.TIMESTAMPWITHTIMEZONE(precision);
    }

    /**
     * A user-defined type or a type of an extension: an enum, a domain, a composite or a range type.
     *
     * @param type the unqualified name
     */
    public static DataType<String> type(String type) {
        return type(name(type));
    }

    /**
     * A user-defined type or a type of an extension.
     *
     * @param type the name, qualified or not
     * @param modifiers the type modifiers in parentheses, such as {@code inline(1536)} for a {@code vector}
     */
    public static DataType<String> type(Name type, Field<?>... modifiers) {
        String quoted = DSL.using(SQLDialect.POSTGRES).render(type);
        if (modifiers.length == 0) {
            return text(quoted);
        }
        return text(quoted
                + Arrays.stream(modifiers)
                        .map(each -> DSL.using(SQLDialect.POSTGRES).renderInlined(each))
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /** Same as {@link #type(Name, Field...)}, for a list. */
    public static DataType<String> type(Name type, Collection<? extends Field<?>> modifiers) {
        return type(type, modifiers.toArray(Field<?>[]::new));
    }

    private static DataType<String> text(String type) {
        return new DefaultDataType<>(SQLDialect.POSTGRES, String.class, type, type);
    }

    private static DataType<Object> pseudo(String type) {
        return new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, type, type);
    }

    private static <T> DataType<T> serial(String type, Class<T> number) {
        return new DefaultDataType<>(SQLDialect.POSTGRES, number, type, type);
    }
}
