package dev.rung;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Records the rows of a {@link Seed}. Tables are filled in the order of their foreign keys, whatever the order of the
 * calls; rows of one table keep theirs.
 *
 * <pre>{@code
 * fixtures.into(TENANTS).onConflict(TENANTS.SLUG).doNothing(
 *         new TenantsRecord().setSlug("quoteos").setName("QuoteOS"));
 * }</pre>
 */
public interface Fixtures {

    /**
     * Starts an insert into a table.
     *
     * @param table a table that jOOQ generated
     * @param <R> its record class
     * @return what to say next: which existing row counts as the same
     */
    <R extends TableRecord<R>> Into<R> into(Table<R> table);

    /**
     * An insert that lacks its conflict target.
     *
     * @param <R> the record class of the table
     */
    interface Into<R extends TableRecord<R>> {

        /**
         * Says by which columns an existing row is recognised.
         *
         * @param target columns of this table with a unique constraint or index on exactly them
         * @return what to say next: what to do with such a row
         */
        OnConflict<R> onConflict(Field<?>... target);
    }

    /**
     * An insert that lacks its rows.
     *
     * @param <R> the record class of the table
     */
    interface OnConflict<R extends TableRecord<R>> {

        /**
         * Inserts the rows, leaving one that is already there as it is.
         *
         * @param rows only the columns that were set are inserted; the others get their defaults
         */
        @SuppressWarnings("unchecked") // the array is only read
        void doNothing(R... rows);

        /**
         * Inserts the rows, giving one that is already there the values of all columns set here, the conflict target's
         * excepted.
         *
         * @param rows only the columns that were set are inserted; the others get their defaults
         */
        @SuppressWarnings("unchecked") // the array is only read
        void doUpdate(R... rows);
    }
}
