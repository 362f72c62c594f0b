package dev.rung;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Records the rows of a {@link Seed}. Tables are filled in the order of their foreign keys, regardless of the order
 * of the calls. The rows of a table are inserted in the order of the calls.
 *
 * <pre>{@code
 * fixtures.into(TENANTS).onConflict(TENANTS.SLUG).doNothing(
 *         new TenantsRecord().setSlug("quoteos").setName("QuoteOS"));
 * }</pre>
 *
 * <p>A stream of rows is read while the seed is planted, so a seed can contain any number of rows:
 *
 * <pre>{@code
 * fixtures.into(ORDERS).onConflict(ORDERS.ID).doNothing(
 *         LongStream.range(0, 1_000_000).mapToObj(id -> new OrdersRecord().setId(id)));
 * }</pre>
 */
public interface Fixtures {

    /**
     * Starts an insert into a table.
     *
     * @param table a table class that jOOQ generated
     * @param <R> the record class of the table
     * @return the next stage, which specifies the conflict target
     */
    <R extends TableRecord<R>> Into<R> into(Table<R> table);

    /**
     * An incomplete insert: call {@code onConflict(...)} next.
     *
     * @param <R> the record class of the table
     */
    interface Into<R extends TableRecord<R>> {

        /**
         * Specifies the conflict target: the columns that identify an existing row.
         *
         * @param target columns of this table with a unique constraint or index on exactly these columns
         * @return the next stage, which specifies what to do with existing rows
         */
        OnConflict<R> onConflict(Field<?>... target);
    }

    /**
     * An incomplete insert: call {@code doNothing(...)} or {@code doUpdate(...)} next.
     *
     * @param <R> the record class of the table
     */
    interface OnConflict<R extends TableRecord<R>> {

        /**
         * Inserts the rows. Rows that already exist aren't changed.
         *
         * @param rows the rows; columns that aren't set get their default values
         */
        @SuppressWarnings("unchecked") // the array is only read
        void doNothing(R... rows);

        /**
         * Inserts the rows. Rows that already exist aren't changed.
         *
         * @param rows the rows, at least one; columns that aren't set get their default values
         */
        void doNothing(List<R> rows);

        /**
         * Inserts the rows of a stream. Rows that already exist aren't changed.
         *
         * @param rows the rows, as in {@link #doUpdate(Stream)}
         */
        void doNothing(Stream<R> rows);

        /**
         * Inserts the rows. Rows that already exist are updated: all columns that are set here, except the conflict
         * target, get the new values.
         *
         * @param rows the rows; columns that aren't set get their default values
         */
        @SuppressWarnings("unchecked") // the array is only read
        void doUpdate(R... rows);

        /**
         * Inserts the rows. Rows that already exist are updated, as in {@link #doUpdate(TableRecord[])}.
         *
         * @param rows the rows, at least one; columns that aren't set get their default values
         */
        void doUpdate(List<R> rows);

        /**
         * Inserts the rows of a stream. Rows that already exist are updated, as in {@link #doUpdate(TableRecord[])}.
         *
         * <p>The stream is read once, by the run that plants the seed, and closed. It isn't read when the seed is only
         * recorded. Its functions must not use the {@link Fixtures}.
         *
         * @param rows the rows, possibly none; columns that aren't set get their default values. Consecutive rows that
         *     set the same columns are the fastest
         */
        void doUpdate(Stream<R> rows);
    }
}
