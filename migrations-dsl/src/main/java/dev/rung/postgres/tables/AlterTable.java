package dev.rung.postgres.tables;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Field;

/**
 * {@code ALTER TABLE} with at least one action; more may follow, and all of them are done at once.
 *
 * @see TableDSL#alterTable(String)
 */
public interface AlterTable extends PostgresStatement, TableActions {

    /** The actions, in order. */
    List<TableAction> actions();

    /** An {@code ALTER TABLE} whose last action may say what becomes of dependent objects. */
    interface Dropping extends AlterTable {

        /** Drops all that depends on it as well. */
        AlterTable cascade();
    }

    /** An {@code ALTER TABLE} whose last action may say how values get their new type. */
    interface Retyping extends AlterTable {

        /** Computes the new values so, rather than by an assignment cast. Columns are written without their table. */
        AlterTable using(Field<?> expression);
    }
}
