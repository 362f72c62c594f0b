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

/** The types of columns that several tables of the set have. */
final class Columns {

    /** A surrogate key. */
    static final DataType<UUID> ID = UUID.notNull().defaultValue(genRandomUuid());

    /** Another row that this one can't be without. */
    static final DataType<UUID> REFERENCE = UUID.notNull();

    /** The moment of the insert, unless another is given. */
    static final DataType<OffsetDateTime> NOW = TIMESTAMPTZ.notNull().defaultValue(function(name("now"), TIMESTAMPTZ));

    /** A JSON object, empty unless another is given. */
    static final DataType<JSONB> JSON_OBJECT = JSONB.notNull().defaultValue(jsonb("{}"));

    static final DataType<String> EMAIL = type("email_address");
    static final DataType<String> PERCENTAGE = type("percentage");
    static final DataType<String> CURRENCY = type("currency_code");

    private Columns() {}
}
