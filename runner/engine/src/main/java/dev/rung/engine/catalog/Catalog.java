package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.rung.engine.script.Rendering;
import dev.rung.postgres.CatalogObject;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
        return switch (object.kind()) {
            case INDEX -> ofIndex(object.name());
            case TABLE, SEQUENCE, VIEW, MATERIALIZED_VIEW ->
                of(regclass(object.name()).isNotNull());
            case TYPE -> of(condition("to_regtype({0}) is not null", quoted(object.name())));
            case FUNCTION ->
                of(condition(
                        "exists (select from pg_catalog.pg_proc p where p.proname = {0}"
                                + " and pg_catalog.pg_function_is_visible(p.oid))",
                        last(object.name())));
            case SCHEMA ->
                of(condition("exists (select from pg_catalog.pg_namespace where nspname = {0})", last(object.name())));
            case EXTENSION ->
                of(condition("exists (select from pg_catalog.pg_extension where extname = {0})", last(object.name())));
            case COLUMN ->
                of(condition(
                        "exists (select from pg_catalog.pg_attribute where attrelid = {0}"
                                + " and attname = {1} and not attisdropped)",
                        ownerOf(object), last(object.name())));
            case CONSTRAINT ->
                of(condition(
                        "exists (select from pg_catalog.pg_constraint where conrelid = {0} and conname = {1})",
                        ownerOf(object), last(object.name())));
            case TRIGGER ->
                of(condition(
                        "exists (select from pg_catalog.pg_trigger where tgrelid = {0} and tgname = {1})",
                        ownerOf(object), last(object.name())));
            case POLICY ->
                of(condition(
                        "exists (select from pg_catalog.pg_policy where polrelid = {0} and polname = {1})",
                        ownerOf(object), last(object.name())));
        };
    }

    private Presence ofIndex(Name name) {
        Boolean valid = dsl.fetchSingle(field(
                        "(select i.indisvalid from pg_catalog.pg_index i where i.indexrelid = {0})",
                        Boolean.class, regclass(name)))
                .value1();
        if (valid == null) {
            return Presence.ABSENT;
        }
        return valid ? Presence.PRESENT : Presence.INVALID;
    }

    private Presence of(Condition there) {
        return dsl.fetchSingle(field(there)).value1() ? Presence.PRESENT : Presence.ABSENT;
    }

    private static Field<?> ownerOf(CatalogObject object) {
        return regclass(object.owner()
                .orElseThrow(() -> new IllegalArgumentException("the " + object.kind() + " names no table")));
    }

    private static Field<?> regclass(Name name) {
        return field("to_regclass({0})", Object.class, quoted(name));
    }

    private static Field<String> quoted(Name name) {
        return inline(Rendering.render(name));
    }

    private static Field<String> last(Name name) {
        return inline(String.valueOf(name.last()));
    }
}
