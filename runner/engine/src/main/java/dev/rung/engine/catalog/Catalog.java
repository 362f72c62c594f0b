package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Queries the catalog of a database. Unqualified names are looked up in one schema only. */
public final class Catalog {

    private final DSLContext dsl;
    private final Name schemaName;

    /**
     * Creates a catalog for a connection.
     *
     * @param dsl runs the queries
     * @param schema the schema of unqualified names
     */
    public Catalog(DSLContext dsl, SchemaName schema) {
        this.dsl = dsl;
        this.schemaName = name(schema.value());
    }

    /**
     * Looks up an object.
     *
     * @param object the object
     */
    public Presence presenceOf(CatalogObject object) {
        CatalogObject qualified = object.in(schemaName);
        if (!holds(qualified.isPresent())) {
            return Presence.ABSENT;
        }
        return object.kind() == Kind.INDEX && holds(qualified.isInvalid()) ? Presence.INVALID : Presence.PRESENT;
    }

    /**
     * Finds the catalog's identifier of an index or an attached partition.
     *
     * @param object the index or the partition
     * @return empty if the index doesn't exist, or the partition isn't attached
     */
    public Optional<Long> identityOf(CatalogObject object) {
        CatalogObject qualified = object.in(schemaName);
        return dsl.resultQuery(
                        "select pg_catalog.to_regclass({0})::oid::bigint as identity where {1}",
                        inline(Rendering.render(qualified.name())), qualified.isPresent())
                .fetchOptional("identity", Long.class);
    }

    /**
     * Whether an index still exists, or a partition is still attached, under any name.
     *
     * @param object the index or the partition
     * @param identity its identifier in the catalog
     */
    public boolean isStillThere(CatalogObject object, long identity) {
        return object.kind() == Kind.PARTITION
                ? holds(DSL.condition(
                        "exists (select from pg_catalog.pg_inherits where inhrelid = {0} and inhparent ="
                                + " pg_catalog.to_regclass({1}))",
                        inline(identity),
                        inline(Rendering.render(object.in(schemaName).owner().orElseThrow()))))
                : holds(DSL.condition("exists (select from pg_catalog.pg_class where oid = {0})", inline(identity)));
    }

    private boolean holds(Condition condition) {
        return dsl.fetchSingle(field(condition)).value1();
    }
}
