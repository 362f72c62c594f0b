package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.engine.model.Leftover;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Queries the catalog of a database. Unqualified names are looked up in one schema only. */
public final class Catalog {

    private final DSLContext dsl;
    private final SchemaName schema;
    private final Name schemaName;

    /**
     * Creates a catalog for a connection.
     *
     * @param dsl runs the queries
     * @param schema the schema of unqualified names
     */
    public Catalog(DSLContext dsl, SchemaName schema) {
        this.dsl = dsl;
        this.schema = schema;
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

    /**
     * Finds the leftovers of interrupted statements in the schema. An index that is being built at the moment isn't a
     * leftover.
     */
    public List<Leftover> leftovers() {
        return dsl.resultQuery("""
            select case when c.relname ~ '_cc(new|old)[0-9]*$' then 'INDEX_COPY' else 'INVALID_INDEX' end as kind,
                pg_catalog.format('%I.%I', n.nspname, c.relname) as object,
                pg_catalog.format('drop index concurrently %I.%I', n.nspname, c.relname) as statement
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'i' and not i.indisvalid and n.nspname = {0}
                and not exists (select from pg_catalog.pg_stat_progress_create_index p
                    where p.datname = current_database() and p.relid = i.indrelid)
            union all
            select 'PENDING_DETACH', pg_catalog.format('%I.%I', cn.nspname, c.relname),
                pg_catalog.format('alter table %I.%I detach partition %I.%I finalize',
                    pn.nspname, p.relname, cn.nspname, c.relname)
            from pg_catalog.pg_inherits h
            join pg_catalog.pg_class p on p.oid = h.inhparent
            join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
            join pg_catalog.pg_class c on c.oid = h.inhrelid
            join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
            where h.inhdetachpending and pn.nspname = {0}
            order by 1, 2
            """, inline(schema.value()))
                .fetch(row -> new Leftover(
                        Leftover.Kind.valueOf(row.get("kind", String.class)),
                        row.get("object", String.class),
                        row.get("statement", String.class)));
    }

    private boolean holds(Condition condition) {
        return dsl.fetchSingle(field(condition)).value1();
    }
}
