package dev.rung.app.adid;

import static dev.rung.postgres.PostgresDSL.genRandomUuid;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.function;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.JSONB;

/** Column types that several tables of the set share. */
final class Columns {

    /** A surrogate key that the database generates. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(genRandomUuid());

    /** A decentralized identifier. An index entry has room for two of the maximum length and a {@link #WORD}. */
    static final DataType<String> DID = VARCHAR(1024);

    /** An absolute URL. */
    static final DataType<String> URL = VARCHAR(1024);

    /** One of the words that a check lists. */
    static final DataType<String> WORD = VARCHAR(32);

    /** The hash of the transaction that anchored the row on the chain: {@code 0x} and 64 hexadecimal digits. */
    static final DataType<String> TX_HASH = VARCHAR(66);

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
