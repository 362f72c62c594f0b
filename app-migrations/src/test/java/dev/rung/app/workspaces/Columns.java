package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.genRandomUuid;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.JSONB;

/** Column types that several tables of the set share. */
final class Columns {

    /** A surrogate key. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(genRandomUuid());

    /** A reference to a required row. */
    static final DataType<UUID> REFERENCE = UUID.notNull();

    /** The time of the insert, by default. */
    static final DataType<OffsetDateTime> NOW = TIMESTAMPTZ.notNull().defaultValue(function(name("now"), TIMESTAMPTZ));

    /** A JSON object, empty by default. */
    static final DataType<JSONB> JSON_OBJECT = JSONB.notNull().defaultValue(jsonb("{}"));

    static final DataType<String> EMAIL = type("email_address");
    static final DataType<String> PERCENTAGE = type("percentage");
    static final DataType<String> CURRENCY = type("currency_code");

    private Columns() {}
}
