package dev.rung.postgres.statement;

import org.jooq.Name;
import org.jooq.Query;

/**
 * How to determine whether a statement that can't run inside a transaction completed, if its client was interrupted
 * before it received the result.
 */
public sealed interface Completion {

    /** The statement can be repeated: running it again has no further effect. */
    record Repeatable() implements Completion {}

    /**
     * The statement completed if the object no longer exists.
     *
     * @param object the index that is dropped, or the partition that is detached
     */
    record Removal(CatalogObject object) implements Completion {}

    /**
     * The statement completed if the index, which didn't exist before, exists, is valid and has the definition that the
     * statement creates.
     *
     * @param index the index
     * @param table the indexed table
     * @param likeness creates the same index on an empty temporary table named {@value #LIKENESS} with the columns of
     *     the table, so that the two definitions can be compared
     * @param ifAbsent whether the statement does nothing if the index already exists
     */
    record Building(CatalogObject index, Name table, Query likeness, boolean ifAbsent) implements Completion {

        /** The name of the temporary table. */
        public static final String LIKENESS = "rung_likeness";
    }
}
