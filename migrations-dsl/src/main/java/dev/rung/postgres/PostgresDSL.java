package dev.rung.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;

import dev.rung.postgres.maintenance.MaintenanceDSL;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * The entry points of this package. Import them one by one beside {@code org.jooq.impl.DSL}: where both have a method of
 * the same name, the import says which is meant. Whatever takes a {@code String} as a name takes it as one identifier;
 * a name with its schema is jOOQ's {@code name("schema", "table")}.
 */
public final class PostgresDSL extends MaintenanceDSL {

    private PostgresDSL() {}

    /** {@code gen_random_uuid()}, for the default of a key. */
    public static Field<UUID> genRandomUuid() {
        return function("gen_random_uuid", SQLDataType.UUID);
    }

    /**
     * {@code CURRENT_TIMESTAMP}, the time of the transaction, as it stands: jOOQ's own functions wrap it in a cast, which
     * the catalog would keep.
     *
     * @param type {@link PostgresTypes#TIMESTAMPTZ} or {@link PostgresTypes#TIMESTAMP}
     */
    public static <T> Field<T> currentTimestamp(DataType<T> type) {
        return field("current_timestamp", type);
    }
}
