package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.field;

import dev.rung.postgres.CatalogObject;
import dev.rung.postgres.CatalogObject.Kind;
import dev.rung.postgres.Effect;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The catalog of the database behind a connection. Unqualified names are looked up along its {@code search_path}. */
public final class Catalog {

    private final DSLContext dsl;

    /**
     * The catalog behind a context.
     *
     * @param dsl runs the queries
     */
    public Catalog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Tells whether an object is there.
     *
     * @param object what to look for
     */
    public Presence presenceOf(CatalogObject object) {
        if (!holds(object.isPresent())) {
            return Presence.ABSENT;
        }
        return object.kind() == Kind.INDEX && holds(object.isInvalid()) ? Presence.INVALID : Presence.PRESENT;
    }

    /**
     * Tells whether the catalog shows an effect.
     *
     * @param effect what a statement does
     */
    public boolean shows(Effect effect) {
        return holds(effect.isDone());
    }

    private boolean holds(Condition condition) {
        return dsl.fetchSingle(field(condition)).value1();
    }
}
