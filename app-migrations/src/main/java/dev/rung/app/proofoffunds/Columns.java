package dev.rung.app.proofoffunds;

import static dev.rung.postgres.PostgresDSL.genRandomUuid;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.function;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.JSONB;

/** Column types that several tables of the set share. */
final class Columns {

    /** A surrogate key that the database generates. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(genRandomUuid());

    /** A display name. */
    static final DataType<String> NAME = VARCHAR(200);

    /** An absolute URL. */
    static final DataType<String> URL = VARCHAR(2048);

    /** One of the words that a check lists. */
    static final DataType<String> WORD = VARCHAR(32);

    /** The ticker symbol of an asset. */
    static final DataType<String> ASSET = VARCHAR(16);

    /** An amount in the asset's smallest unit. The type has room for a 256-bit integer, the word of the EVM. */
    static final DataType<BigDecimal> BASE_UNITS = NUMERIC(78, 0);

    /** The hash of a transaction: {@code 0x} and hexadecimal digits, or the encoding of the blockchain. */
    static final DataType<String> TX_HASH = VARCHAR(128);

    /** The time at which the row was inserted, by default. */
    static final DataType<OffsetDateTime> TIME_OF_INSERT =
            TIMESTAMPTZ.notNull().defaultValue(function("now", TIMESTAMPTZ));

    /** A JSON object, empty by default. */
    static final DataType<JSONB> JSON_OBJECT = JSONB.notNull().defaultValue(jsonb("{}"));

    private Columns() {}

    /** A word with a default. */
    static DataType<String> wordOr(String word) {
        return WORD.notNull().defaultValue(word);
    }
}
