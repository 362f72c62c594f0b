package dev.rung.app.referralos;

import static dev.rung.postgres.PostgresTypes.CHAR;
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

    /** A surrogate key that the extension {@code uuid-ossp} generates. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(function("uuid_generate_v4", UUID));

    /** The tenant, or another row of the same tenant, that the row belongs to. */
    static final DataType<UUID> OWNER_ID = UUID.notNull();

    /** One of the words that a check lists. */
    static final DataType<String> WORD = VARCHAR(32);

    /** A currency code of ISO 4217. */
    static final DataType<String> CURRENCY = CHAR(3);

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
