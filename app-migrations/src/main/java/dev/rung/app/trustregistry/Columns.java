package dev.rung.app.trustregistry;

import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.function;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DataType;

/** The types of columns that several tables of the set have. */
final class Columns {

    /** A surrogate key that the extension {@code uuid-ossp} draws. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(function("uuid_generate_v4", UUID));

    /** A decentralized identifier. */
    static final DataType<String> DID = VARCHAR(1024);

    /** An absolute URL. */
    static final DataType<String> URL = VARCHAR(1024);

    /** A name for people. */
    static final DataType<String> NAME = VARCHAR(200);

    /** A country by ISO 3166-1, or one of its subdivisions by ISO 3166-2. */
    static final DataType<String> JURISDICTION = VARCHAR(6);

    /** The moment at which the row was inserted, unless another is given. */
    static final DataType<OffsetDateTime> TIME_OF_INSERT =
            TIMESTAMPTZ.notNull().defaultValue(function("now", TIMESTAMPTZ));

    /** How far an entry has come, pending at first. */
    static final DataType<String> STATUS = Types.LIFECYCLE_STATUS.notNull().defaultValue("pending");

    private Columns() {}
}
