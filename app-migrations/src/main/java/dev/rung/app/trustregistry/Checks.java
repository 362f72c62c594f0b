package dev.rung.app.trustregistry;

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
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;

/** Conditions that the checks of several tables share, by column names. As in every check, a null satisfies them. */
final class Checks {

    private static final String DID_SYNTAX =
            "^did:[a-z0-9]+:(([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*:)*([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$";

    private Checks() {}

    /** The column is a DID in the syntax of DID Core, without path, query or fragment. */
    static Condition isDid(String column) {
        return matches(column, DID_SYNTAX);
    }

    /** The column is an absolute HTTPS URL. */
    static Condition isHttpsUrl(String column) {
        return matches(column, "^https://[^[:space:]]+$");
    }

    /** The column is a country, or one of its subdivisions. */
    static Condition isJurisdiction(String column) {
        return matches(column, "^[A-Z]{2}(-[A-Z0-9]{1,3})?$");
    }

    /** The column is a version of Semantic Versioning, without build metadata. */
    static Condition isVersion(String column) {
        return matches(column, "^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$");
    }

    /** The column matches a PostgreSQL regular expression. */
    static Condition matches(String column, String regex) {
        return text(column).likeRegex(regex);
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

    /** Exactly one of the columns has a value. */
    static Condition isExactlyOne(String... columns) {
        return function(
                        "num_nonnulls",
                        INTEGER,
                        Arrays.stream(columns).map(Checks::id).toArray(Field<?>[]::new))
                .eq(1);
    }

    static Field<String> text(String column) {
        return field(name(column), VARCHAR);
    }

    /** A column of an enum type. */
    static Field<String> word(String column, DataType<String> type) {
        return field(name(column), type);
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
