package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.rung.engine.model.SchemaName;
import dev.rung.postgres.CatalogObject;
import dev.rung.postgres.CatalogObject.Kind;
import dev.rung.postgres.Effect;
import java.util.List;
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

    /**
     * Finds what interrupted statements left in a schema. An index that someone is building at this moment isn't left.
     *
     * @param schema the schema
     */
    public List<Leftover> leftoversIn(SchemaName schema) {
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
