package dev.rung.app.referralos;

import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.binaryOctetLength;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Conditions that the checks of several tables share, by column names. As in every check, a null satisfies them. */
final class Checks {

    private Checks() {}

    /** The column matches a PostgreSQL regular expression. */
    static Condition matches(String column, String regex) {
        return text(column).likeRegex(regex);
    }

    /** The column is one of the words. */
    static Condition isOneOf(String column, String... words) {
        return text(column).in(words);
    }

    /** The column is at least this number. */
    static Condition isAtLeast(String column, int lowest) {
        return number(column).ge(lowest);
    }

    /** The column's time is later than the other column's. */
    static Condition isAfter(String column, String earlier) {
        return time(column).gt(time(earlier));
    }

    /** The column's time isn't earlier than the other column's. */
    static Condition isNotBefore(String column, String earlier) {
        return time(column).ge(time(earlier));
    }

    /** The column is a JSON object. */
    static Condition isJsonObject(String column) {
        return function("jsonb_typeof", TEXT, field(name(column), JSONB)).eq("object");
    }

    /** The column is a SHA-256 digest. */
    static Condition isSha256(String column) {
        return binaryOctetLength(field(name(column), BYTEA)).eq(32);
    }

    static Field<String> text(String column) {
        return field(name(column), VARCHAR);
    }

    static Field<Integer> number(String column) {
        return field(name(column), INTEGER);
    }

    static Field<UUID> id(String column) {
        return field(name(column), UUID);
    }

    static Field<OffsetDateTime> time(String column) {
        return field(name(column), TIMESTAMPTZ);
    }
}
