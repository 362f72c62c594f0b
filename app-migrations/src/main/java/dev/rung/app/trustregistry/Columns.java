package dev.rung.app.trustregistry;

import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.function;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DataType;

/** Column types that several tables of the set share. */
final class Columns {

    /** A surrogate key that the extension {@code uuid-ossp} generates. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(function("uuid_generate_v4", UUID));

    /** A decentralized identifier. */
    static final DataType<String> DID = VARCHAR(1024);

    /** An absolute URL. */
    static final DataType<String> URL = VARCHAR(1024);

    /** A display name. */
    static final DataType<String> NAME = VARCHAR(200);

    /** A country code of ISO 3166-1, or a subdivision code of ISO 3166-2. */
    static final DataType<String> JURISDICTION = VARCHAR(6);

    /** The time at which the row was inserted, by default. */
    static final DataType<OffsetDateTime> TIME_OF_INSERT =
            TIMESTAMPTZ.notNull().defaultValue(function("now", TIMESTAMPTZ));

    /** The status of an entry, pending by default. */
    static final DataType<String> STATUS = Types.LIFECYCLE_STATUS.notNull().defaultValue("pending");

    private Columns() {}
}
