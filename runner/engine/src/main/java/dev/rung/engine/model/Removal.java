package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;

/** What a statement takes away, together with the data in it. */
public sealed interface Removal extends Change {

    @Override
    default List<Effect> effects() {
        return List.of();
    }

    /**
     * An object that is dropped, whether or not it may be absent.
     *
     * @param object the object
     * @param cascade whether all that depends on it is dropped too
     */
    record DropsObject(CatalogObject object, boolean cascade) implements Removal {}

    /**
     * A table whose rows are all deleted.
     *
     * @param table the table, as the statement names it
     * @param cascade whether the tables that refer to it are emptied too
     */
    record EmptiesTable(Name table, boolean cascade) implements Removal {}

    /**
     * A table of which some rows are deleted.
     *
     * @param table the table, as the statement names it
     */
    record DeletesRows(Name table) implements Removal {}

    /** Everything that a role owns is dropped. */
    record DropsOwned() implements Removal {}
}
