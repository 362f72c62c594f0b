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

/** The types of columns that several tables of the set have. */
final class Columns {

    /** A surrogate key that the database draws. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(genRandomUuid());

    /** A name for people. */
    static final DataType<String> NAME = VARCHAR(200);

    /** An absolute URL. */
    static final DataType<String> URL = VARCHAR(2048);

    /** A word from a list that a check enumerates. */
    static final DataType<String> WORD = VARCHAR(32);

    /** The ticker of an asset. */
    static final DataType<String> ASSET = VARCHAR(16);

    /** An amount in the asset's smallest unit, as wide as the EVM's words. */
    static final DataType<BigDecimal> BASE_UNITS = NUMERIC(78, 0);

    /** The hash of a transaction: hexadecimal after {@code 0x}, or in the chain's own alphabet. */
    static final DataType<String> TX_HASH = VARCHAR(128);

    /** The moment at which the row was inserted, unless another is given. */
    static final DataType<OffsetDateTime> TIME_OF_INSERT =
            TIMESTAMPTZ.notNull().defaultValue(function("now", TIMESTAMPTZ));

    /** A JSON object, empty unless another is given. */
    static final DataType<JSONB> JSON_OBJECT = JSONB.notNull().defaultValue(jsonb("{}"));

    private Columns() {}

    /** A word that is this one unless another is given. */
    static DataType<String> wordOr(String word) {
        return WORD.notNull().defaultValue(word);
    }
}
