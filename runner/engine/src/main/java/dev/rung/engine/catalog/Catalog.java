package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import dev.rung.postgres.CatalogObject;
import dev.rung.postgres.CatalogObject.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Name;

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
        return object.kind() == Kind.INDEX ? ofIndex(object.name()) : of(Existence.of(object));
    }

    /**
     * Tells whether a constraint or an index is valid, that is, whether all rows were checked or indexed.
     *
     * @param object a constraint or an index; anything else is valid if it is there
     */
    public boolean isValid(CatalogObject object) {
        if (object.kind() != Kind.CONSTRAINT) {
            return presenceOf(object) == Presence.PRESENT;
        }
        return of(condition(
                        "exists (select from pg_catalog.pg_constraint"
                                + " where conrelid = {0} and conname = {1} and convalidated)",
                        Existence.regclass(object.owner().orElseThrow()), Existence.last(object.name())))
                == Presence.PRESENT;
    }

    private Presence ofIndex(Name name) {
        Boolean valid = dsl.fetchSingle(field(
                        "(select i.indisvalid from pg_catalog.pg_index i where i.indexrelid = {0})",
                        Boolean.class, Existence.regclass(name)))
                .value1();
        if (valid == null) {
            return Presence.ABSENT;
        }
        return valid ? Presence.PRESENT : Presence.INVALID;
    }

    private Presence of(Condition there) {
        return dsl.fetchSingle(field(there)).value1() ? Presence.PRESENT : Presence.ABSENT;
    }
}
