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
 * All entry points. Import them one by one beside {@code org.jooq.impl.DSL}: where both have a method of the same name, the
 * import says which is meant. Whatever takes a {@code String} as a name takes it as one identifier; a name with its schema
 * is jOOQ's {@code name("schema", "table")}.
 *
 * <p>Each family of statements has its entry points in a class in its own package. The classes extend one another, because
 * an import of this class brings only inherited methods along. Their order is the order in which the packages depend on
 * one another, so a family may use those above it and none below:
 *
 * <ol>
 *   <li>{@link dev.rung.postgres.objects.ObjectDSL objects} of any kind
 *   <li>{@link dev.rung.postgres.schemas.SchemaDSL schemas}
 *   <li>{@link dev.rung.postgres.extensions.ExtensionDSL extensions}
 *   <li>{@link dev.rung.postgres.security.SecurityDSL security}
 *   <li>{@link dev.rung.postgres.types.TypeDSL types}
 *   <li>{@link dev.rung.postgres.sequences.SequenceDSL sequences}
 *   <li>{@link dev.rung.postgres.indexes.IndexDSL indexes}
 *   <li>{@link dev.rung.postgres.foreign.ForeignDSL foreign servers}
 *   <li>{@link dev.rung.postgres.tables.TableDSL tables}
 *   <li>{@link dev.rung.postgres.statistics.StatisticsDSL statistics}
 *   <li>{@link dev.rung.postgres.views.ViewDSL views}
 *   <li>{@link dev.rung.postgres.routines.RoutineDSL routines}
 *   <li>{@link dev.rung.postgres.triggers.TriggerDSL triggers}
 *   <li>{@link dev.rung.postgres.textsearch.TextSearchDSL text search}
 *   <li>{@link dev.rung.postgres.replication.PublicationDSL replication}
 *   <li>{@link dev.rung.postgres.maintenance.MaintenanceDSL maintenance}
 *   <li>{@link dev.rung.postgres.operators.OperatorDSL operators}
 * </ol>
 */
public final class PostgresDSL extends OperatorDSL {

    private PostgresDSL() {}

    /** {@code gen_random_uuid()}, for the default of a key. */
    public static Field<UUID> genRandomUuid() {
        return function("gen_random_uuid", SQLDataType.UUID);
    }

    /**
     * {@code now()}, the time of the transaction, for a default, an assignment or a comparison of a date or time of any type:
     * {@code TIMESTAMP.defaultValue(now())}, {@code update(orders).set(placedAt, now())}.
     *
     * <p>It has the type that its place asks for, and PostgreSQL converts its value to that. jOOQ reads it as an
     * {@code OffsetDateTime} where a query returns it.
     */
    public static <T extends Temporal> Field<T> now() {
        return ofAnyType(function("now", SQLDataType.TIMESTAMPWITHTIMEZONE));
    }

    /** {@code CURRENT_TIMESTAMP}, the same as {@link #now()}. */
    public static <T extends Temporal> Field<T> currentTimestamp() {
        return ofAnyType(currentTimestamp(SQLDataType.TIMESTAMPWITHTIMEZONE));
    }

    /** {@code CURRENT_DATE}, the date of the transaction in the time zone of the session. */
    public static Field<LocalDate> currentDate() {
        return field("current_date", SQLDataType.LOCALDATE);
    }

    /** PostgreSQL assigns the time to a column of any such type, and jOOQ renders the field alike for all of them. */
    @SuppressWarnings("unchecked")
    private static <T> Field<T> ofAnyType(Field<?> time) {
        return (Field<T>) time;
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
