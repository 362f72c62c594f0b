package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.INTERVAL;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Columns by name, for conditions and queries. */
final class Fields {

    private Fields() {}

    static Field<String> text(String column) {
        return field(name(column), TEXT);
    }

    static Field<Integer> number(String column) {
        return field(name(column), INTEGER);
    }

    static Field<BigDecimal> amount(String column) {
        return field(name(column), NUMERIC);
    }

    static Field<UUID> id(String column) {
        return field(name(column), UUID);
    }

    static Field<LocalDate> date(String column) {
        return field(name(column), DATE);
    }

    static Field<OffsetDateTime> time(String column) {
        return field(name(column), TIMESTAMPTZ);
    }

    /** A column of a table with an alias. */
    static Field<String> text(String table, String column) {
        return field(name(table, column), TEXT);
    }

    /** A column of a table with an alias. */
    static Field<UUID> id(String table, String column) {
        return field(name(table, column), UUID);
    }

    /** The current time plus an interval, such as {@code 7 days}. */
    static Field<OffsetDateTime> fromNow(String interval) {
        return function(name("now"), TIMESTAMPTZ).add(inline(interval).cast(INTERVAL));
    }

    /** The start of a year, which is the boundary of partitions. */
    static OffsetDateTime newYear(int year) {
        return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    /** Exactly one of the columns has a value. */
    static Condition isOneOf(String first, String second) {
        return function(name("num_nonnulls"), INTEGER, field(name(first)), field(name(second)))
                .eq(1);
    }
}
