package dev.rung.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;

import dev.rung.postgres.operators.OperatorDSL;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * All entry points. Import each method separately, in addition to those of {@code org.jooq.impl.DSL}: if both classes
 * have a method with the same name, the import determines which one is used. A {@code String} parameter for a name is a
 * single identifier. For a qualified name, use jOOQ's {@code name("schema", "table")}.
 *
 * <p>Each family of statements has a class with its entry points in its own package. The classes extend each other,
 * because a static import of this class includes only inherited methods. They are in the order in which the packages
 * depend on each other: a family can use the families above it, but not those below it.
 *
 * <ol>
 * <li>{@link dev.rung.postgres.objects.ObjectDSL objects} of any kind
 * <li>{@link dev.rung.postgres.schemas.SchemaDSL schemas}
 * <li>{@link dev.rung.postgres.extensions.ExtensionDSL extensions}
 * <li>{@link dev.rung.postgres.security.SecurityDSL security}
 * <li>{@link dev.rung.postgres.types.TypeDSL types}
 * <li>{@link dev.rung.postgres.sequences.SequenceDSL sequences}
 * <li>{@link dev.rung.postgres.indexes.IndexDSL indexes}
 * <li>{@link dev.rung.postgres.foreign.ForeignDSL foreign servers}
 * <li>{@link dev.rung.postgres.tables.TableDSL tables}
 * <li>{@link dev.rung.postgres.statistics.StatisticsDSL statistics}
 * <li>{@link dev.rung.postgres.views.ViewDSL views}
 * <li>{@link dev.rung.postgres.routines.RoutineDSL routines}
 * <li>{@link dev.rung.postgres.triggers.TriggerDSL triggers}
 * <li>{@link dev.rung.postgres.textsearch.TextSearchDSL text search}
 * <li>{@link dev.rung.postgres.replication.PublicationDSL replication}
 * <li>{@link dev.rung.postgres.maintenance.MaintenanceDSL maintenance}
 * <li>{@link dev.rung.postgres.operators.OperatorDSL operators}
 * </ol>
 */
public final class PostgresDSL extends OperatorDSL {

    private PostgresDSL() {}

    /** {@code gen_random_uuid()}, for example as the default value of a key. */
    public static Field<UUID> genRandomUuid() {
        return function("gen_random_uuid", SQLDataType.UUID);
    }

    /**
     * {@code now()}: the start time of the current transaction. Use it as a default value, in an assignment or in a
     * comparison with a date or time of any type: {@code TIMESTAMP.defaultValue(now())},
     * {@code update(orders).set(placedAt, now())}.
     *
     * <p>The type of the field follows from its context, and PostgreSQL converts the value to that type. In the result
     * of a query, jOOQ reads the value as an {@code OffsetDateTime}.
     */
    public static <T extends Temporal> Field<T> now() {
        return ofAnyType(function("now", SQLDataType.TIMESTAMPWITHTIMEZONE));
    }

    /** {@code CURRENT_TIMESTAMP}, same as {@link #now()}. */
    public static <T extends Temporal> Field<T> currentTimestamp() {
        return ofAnyType(currentTimestamp(SQLDataType.TIMESTAMPWITHTIMEZONE));
    }

    /** {@code CURRENT_DATE}: the date of the transaction in the time zone of the session. */
    public static Field<LocalDate> currentDate() {
        return field("current_date", SQLDataType.LOCALDATE);
    }

    /**
     * Casts the field to any type: PostgreSQL converts the value, and jOOQ renders the field in the same way for all
     * types.
     */
    @SuppressWarnings("unchecked")
    private static <T> Field<T> ofAnyType(Field<?> time) {
        return (Field<T>) time;
    }

    /**
     * {@code CURRENT_TIMESTAMP}: the start time of the current transaction, without a cast. jOOQ's functions add a
     * cast, which the catalog would store.
     *
     * @param type {@link PostgresTypes#TIMESTAMPTZ} or {@link PostgresTypes#TIMESTAMP}
     */
    public static <T> Field<T> currentTimestamp(DataType<T> type) {
        return field("current_timestamp", type);
    }
}
