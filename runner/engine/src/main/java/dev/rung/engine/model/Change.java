package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;

/** A change that a typed statement makes to something that is there. Changes that nothing asks for are left out. */
public sealed interface Change permits TableChange, Removal, Change.Renames, Change.MayBeThere {

    /** What the catalog shows afterwards, as far as the statement itself doesn't say it. */
    List<Effect> effects();

    /**
     * An object that gets another name, or moves to another schema.
     *
     * @param from the object
     * @param to what it is then
     */
    record Renames(CatalogObject from, CatalogObject to) implements Change {
        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }

    /**
     * An object that is made only where there is none of that name, so that it may be an old one.
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
