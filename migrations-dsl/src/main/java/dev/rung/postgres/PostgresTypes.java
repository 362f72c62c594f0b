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
 * PostgreSQL's data types, under PostgreSQL's names. They are jOOQ's {@link DataType}s, and so take {@code notNull()},
 * {@code defaultValue(...)}, {@code array()} and the rest. Where Java has no class for a type, its values are its text
 * form.
 */
public final class PostgresTypes {

    public static final DataType<Boolean> BOOLEAN = SQLDataType.BOOLEAN;
    public static final DataType<Short> SMALLINT = SQLDataType.SMALLINT;
    public static final DataType<Integer> INTEGER = SQLDataType.INTEGER;
    public static final DataType<Long> BIGINT = SQLDataType.BIGINT;
    /** An {@link #INTEGER} that isn't null and has a sequence of its own; an identity column is usually meant. */
    public static final DataType<Integer> SERIAL = serial("serial", Integer.class);
    /** A {@link #BIGINT} that isn't null and has a sequence of its own; an identity column is usually meant. */
    public static final DataType<Long> BIGSERIAL = serial("bigserial", Long.class);

    public static final DataType<Float> REAL = SQLDataType.REAL;
    public static final DataType<Double> DOUBLE_PRECISION = SQLDataType.DOUBLE;
    /** A number of any precision; see {@link #NUMERIC(int, int)}. */
    public static final DataType<BigDecimal> NUMERIC = SQLDataType.NUMERIC;

    public static final DataType<String> TEXT = SQLDataType.CLOB;
    /** Text of any length, as {@link #TEXT}; see {@link #VARCHAR(int)}. */
    public static final DataType<String> VARCHAR = SQLDataType.VARCHAR;
    /** Text compared without regard to case; needs the extension {@code citext}. */
    public static final DataType<String> CITEXT = text("citext");

    public static final DataType<byte[]> BYTEA = SQLDataType.BLOB;
    public static final DataType<java.util.UUID> UUID = SQLDataType.UUID;
    public static final DataType<org.jooq.JSON> JSON = SQLDataType.JSON;
    public static final DataType<org.jooq.JSONB> JSONB = SQLDataType.JSONB;
    public static final DataType<org.jooq.XML> XML = SQLDataType.XML;

    public static final DataType<LocalDate> DATE = SQLDataType.LOCALDATE;
    public static final DataType<LocalTime> TIME = SQLDataType.LOCALTIME;
    public static final DataType<OffsetTime> TIMETZ = SQLDataType.TIMEWITHTIMEZONE;
    /** A date and time of no zone. A moment in time is a {@link #TIMESTAMPTZ}. */
    public static final DataType<LocalDateTime> TIMESTAMP = SQLDataType.LOCALDATETIME;
    /** A moment in time; see {@link #TIMESTAMPTZ(int)}. */
    public static final DataType<OffsetDateTime> TIMESTAMPTZ = SQLDataType.TIMESTAMPWITHTIMEZONE;

    public static final DataType<String> INTERVAL = text("interval");

    /** The address of a host, with or without its network. */
    public static final DataType<String> INET = text("inet");
    /** A network. */
    public static final DataType<String> CIDR = text("cidr");

    public static final DataType<String> MACADDR = text("macaddr");
    public static final DataType<String> MACADDR8 = text("macaddr8");

    public static final DataType<String> TSVECTOR = text("tsvector");
    public static final DataType<String> TSQUERY = text("tsquery");
    /** A path of labels; needs the extension {@code ltree}. */
    public static final DataType<String> LTREE = text("ltree");
    /** Keys and values of text; needs the extension {@code hstore}. */
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

    /** An amount in the currency of the server's locale; {@link #NUMERIC(int, int)} is usually meant. */
    public static final DataType<String> MONEY = text("money");
    /** A place in the write-ahead log. */
    public static final DataType<String> PG_LSN = text("pg_lsn");
    /** The name of a relation, kept as its object identifier. */
    public static final DataType<String> REGCLASS = text("regclass");

    /** What a trigger function returns. */
    public static final DataType<Object> TRIGGER = pseudo("trigger");
    /** What an event trigger function returns. */
    public static final DataType<Object> EVENT_TRIGGER = pseudo("event_trigger");
    /** What a function without a result returns. */
    public static final DataType<Object> VOID = pseudo("void");
    /** Any type, the same for all arguments and the result of this type. */
    public static final DataType<Object> ANYELEMENT = pseudo("anyelement");
    /** Any array type, of {@link #ANYELEMENT}. */
    public static final DataType<Object> ANYARRAY = pseudo("anyarray");
    /** A row of no fixed type. */
    public static final DataType<Object> RECORD = pseudo("record");

    private PostgresTypes() {}

    /** Text of at most so many characters. */
    public static DataType<String> VARCHAR(int length) {
        return SQLDataType.VARCHAR(length);
    }

    /** Text of exactly so many characters, padded with blanks. */
    public static DataType<String> CHAR(int length) {
        return SQLDataType.CHAR(length);
    }

    /** So many bits exactly. */
    public static DataType<String> BIT(int length) {
        return text("bit(" + length + ")");
    }

    /** So many bits at most. */
    public static DataType<String> VARBIT(int length) {
        return text("bit varying(" + length + ")");
    }

    /** An exact number of so many digits, none of them after the point. */
    public static DataType<BigDecimal> NUMERIC(int precision) {
        return SQLDataType.NUMERIC(precision);
    }

    /** An exact number of so many digits in all, and so many after the point. */
    public static DataType<BigDecimal> NUMERIC(int precision, int scale) {
        return SQLDataType.NUMERIC(precision, scale);
    }

    /** A time of day, with so many digits (0 to 6) of fractional seconds. */
    public static DataType<LocalTime> TIME(int precision) {
        return SQLDataType.LOCALTIME(precision);
    }

    /** A date and time of no zone, with so many digits (0 to 6) of fractional seconds. */
    public static DataType<LocalDateTime> TIMESTAMP(int precision) {
        return SQLDataType.LOCALDATETIME(precision);
    }

    /** A moment in time, with so many digits (0 to 6) of fractional seconds. */
    public static DataType<OffsetDateTime> TIMESTAMPTZ(int precision) {
        return SQLDataType.TIMESTAMPWITHTIMEZONE(precision);
    }

    /**
     * A type of your own or of an extension: an enum, a domain, a composite or a range type.
     *
     * @param type its name, one identifier
     */
    public static DataType<String> type(String type) {
        return type(name(type));
    }

    /**
     * A type of your own or of an extension.
     *
     * @param type its name, qualified or not
     * @param modifiers what stands in parentheses after it, such as {@code inline(1536)} for a {@code vector}
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

    /** As {@link #type(Name, Field...)}, for a list. */
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
