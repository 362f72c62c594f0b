package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;

/** A change that a typed statement makes to an existing object. Only the changes that the engine uses are included. */
public sealed interface Change permits TableChange, Removal, Change.Renames, Change.MayBeThere {

    /** The effects of the change on the catalog that the statement itself doesn't list. */
    List<Effect> effects();

    /**
     * An object that is renamed, or moved to another schema.
     *
     * @param from the object
     * @param to its name afterwards
     */
    record Renames(CatalogObject from, CatalogObject to) implements Change {
        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }

    /**
     * An object that is created only if the name is unused, so that an existing object may stay.
     *
     * @param object the object
     */
    record MayBeThere(CatalogObject object) implements Change {
        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }
}
