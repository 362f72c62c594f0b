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

/** The types of columns that several tables of the set have. */
final class Columns {

    /** A surrogate key that the extension {@code uuid-ossp} draws. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(function("uuid_generate_v4", UUID));

    /** The tenant, or another row of the same tenant, that the row belongs to. */
    static final DataType<UUID> OWNER_ID = UUID.notNull();

    /** A word from a list that a check enumerates. */
    static final DataType<String> WORD = VARCHAR(32);

    /** A currency by ISO 4217. */
    static final DataType<String> CURRENCY = CHAR(3);

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
