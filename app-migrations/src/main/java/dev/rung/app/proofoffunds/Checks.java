package dev.rung.app.proofoffunds;

import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.binaryOctetLength;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;

/** Conditions that the checks and partial indexes of several tables share, by column names. */
final class Checks {

    private Checks() {}

    /** The column matches a PostgreSQL regular expression. */
    static Condition matches(String column, String regex) {
        return text(column).likeRegex(regex);
    }

    /** The column is an absolute HTTPS URL. */
    static Condition isHttpsUrl(String column) {
        return matches(column, "^https://[^[:space:]]+$");
    }

    /** The column is an email address in lower case. */
    static Condition isEmail(String column) {
        return matches(column, "^[^@[:space:][:upper:]]+@[^@[:space:][:upper:]]+$");
    }

    /** The column is one of the words. */
    static Condition isOneOf(String column, String... words) {
        return text(column).in(words);
    }

    /** The column isn't negative. */
    static Condition isNotNegative(String column) {
        return amount(column).ge(BigDecimal.ZERO);
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

    /** The column has a value if and only if the row has this status. */
    static Condition isSetExactlyIn(String status, String column) {
        return text("status").eq(status).eq(text(column).isNotNull());
    }

    static Field<String> text(String column) {
        return field(name(column), VARCHAR);
    }

    static Field<Integer> number(String column) {
        return field(name(column), INTEGER);
    }

    static Field<BigDecimal> amount(String column) {
        return field(name(column), NUMERIC);
    }

    static Field<OffsetDateTime> time(String column) {
        return field(name(column), TIMESTAMPTZ);
    }
}
