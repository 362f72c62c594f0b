package dev.rung.postgres.statement;

import org.jooq.Name;
import org.jooq.Query;

/**
 * How to find out whether a statement that can't run in a transaction was completed, if the client that sent it was
 * interrupted and never heard the answer.
 */
public sealed interface Completion {

    /** There is no need to find out: running the statement once more changes nothing. */
    record Repeatable() implements Completion {}

    /**
     * The statement was completed if the object that was there before is gone.
     *
     * @param object the index that is dropped, or the partition that is detached
     */
    record Removal(CatalogObject object) implements Completion {}

    /**
     * The statement was completed if an index that wasn't there before is there, is valid, and is defined as the statement
     * would define it.
     *
     * @param index the index that is built
     * @param table the table that is indexed
     * @param likeness makes the same index on an empty temporary table named {@value #LIKENESS} with the columns of that
     *     table, so that the two definitions can be compared
     * @param ifAbsent whether an index that is there already is left as it is
     */
    record Building(CatalogObject index, Name table, Query likeness, boolean ifAbsent) implements Completion {

        /** The name of the temporary table. */
        public static final String LIKENESS = "rung_likeness";
    }
}
