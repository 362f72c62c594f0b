package dev.rung.app.adid;

import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.binaryOctetLength;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.name;

import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;

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

    /** The column is the hash of a transaction on the blockchain. */
    static Condition isTxHash(String column) {
        return matches(column, "^0x[0-9a-f]{64}$");
    }

    /** The column is a SHA-256 digest. */
    static Condition isSha256(String column) {
        return binaryOctetLength(bytes(column)).eq(32);
    }

    /** The column matches a PostgreSQL regular expression. */
    static Condition matches(String column, String regex) {
        return text(column).likeRegex(regex);
    }

    /** The column is one of the words. */
    static Condition isOneOf(String column, String... words) {
        return text(column).in(words);
    }

    /** The column is between two numbers, inclusive. */
    static Condition isBetween(String column, int lowest, int highest) {
        return number(column).between(lowest, highest);
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
        return function("jsonb_typeof", TEXT, json(column)).eq("object");
    }

    /** The JSON column has this member, whose text equals the other column. */
    static Condition memberEquals(String jsonColumn, String member, String column) {
        return jsonbGetAttributeAsText(json(jsonColumn), member).isNotDistinctFrom(text(column));
    }

    static Field<String> text(String column) {
        return field(name(column), VARCHAR);
    }

    static Field<String[]> texts(String column) {
        return field(name(column), TEXT.array());
    }

    static Field<Integer> number(String column) {
        return field(name(column), INTEGER);
    }

    static Field<OffsetDateTime> time(String column) {
        return field(name(column), TIMESTAMPTZ);
    }

    static Field<byte[]> bytes(String column) {
        return field(name(column), BYTEA);
    }

    static Field<JSONB> json(String column) {
        return field(name(column), JSONB);
    }
}
