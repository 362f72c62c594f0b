package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;

/** A change that removes an object or rows. */
public sealed interface Removal extends Change {

    @Override
    default List<Effect> effects() {
        return List.of();
    }

    /**
     * An object is dropped, with or without {@code IF EXISTS}.
     *
     * @param object the object
     * @param cascade whether everything that depends on it is dropped too
     */
    record DropsObject(CatalogObject object, boolean cascade) implements Removal {}

    /**
     * All rows of a table are deleted.
     *
     * @param table the table, as the statement names it
     * @param cascade whether the tables that reference it are emptied too
     */
    record EmptiesTable(Name table, boolean cascade) implements Removal {}

    /**
     * Some rows of a table are deleted.
     *
     * @param table the table, as the statement names it
     */
    record DeletesRows(Name table) implements Removal {}

    /** Everything that a role owns is dropped. */
    record DropsOwned() implements Removal {}
}
