package dev.rung.postgres.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.resultQuery;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Queries that find what an interrupted statement with several transactions leaves behind. Each row is a statement that
 * removes or completes a leftover.
 */
public final class Leftovers {

    private Leftovers() {}

    /** Drops an index that wasn't completely built. */
    public static ResultQuery<Record> ofBuilding(Name index) {
        return drops(condition("i.indexrelid = pg_catalog.to_regclass({0})", quoted(index)));
    }

    /**
     * Drops the copies of indexes: the new ones, whose names end in {@code _ccnew}, and the old ones, whose names end
     * in {@code _ccold}.
     */
    public static ResultQuery<Record> ofRebuilding(CatalogObject object) {
        return drops(condition("c.relname ~ '_cc(new|old)[0-9]*$'").and(copyOf(object)));
    }

    private static Condition copyOf(CatalogObject object) {
        if (object.kind() == Kind.INDEX) {
            return condition(
                    "i.indrelid = (select o.indrelid from pg_catalog.pg_index o"
                            + " where o.indexrelid = pg_catalog.to_regclass({0}))"
                            + " and starts_with({1}, regexp_replace(c.relname, '_cc(new|old)[0-9]*$', ''))",
                    quoted(object.name()), inline(object.name().last()));
        }
        Condition tables = object.kind() == Kind.SCHEMA
                ? condition("t.relnamespace = pg_catalog.to_regnamespace({0})", quoted(object.name()))
                : condition(
                        "t.oid = pg_catalog.to_regclass({0}) or t.oid in (select relid from"
                                + " pg_catalog.pg_partition_tree(pg_catalog.to_regclass({0})))",
                        quoted(object.name()));
        // Large values are in a TOAST table, which has its own index.
        return condition(
                "exists (select from pg_catalog.pg_class t where i.indrelid in (t.oid, t.reltoastrelid) and ({0}))",
                tables);
    }

    /** Completes the detachment of a partition. */
    public static ResultQuery<Record> ofDetaching(Name table, Name partition) {
        return resultQuery(
                "select pg_catalog.format('alter table %s detach partition %s finalize', inhparent::regclass,"
                        + " inhrelid::regclass) from pg_catalog.pg_inherits"
                        + " where inhparent = pg_catalog.to_regclass({0}) and inhrelid = pg_catalog.to_regclass({1})"
                        + " and inhdetachpending",
                quoted(table), quoted(partition));
    }

    private static ResultQuery<Record> drops(Condition which) {
        return resultQuery(
                "select pg_catalog.format('drop index concurrently %I.%I', n.nspname, c.relname)"
                        + " from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind = 'i' and not i.indisvalid and {0} order by c.oid",
                which);
    }

    private static Field<String> quoted(Name name) {
        return inline(DSL.using(SQLDialect.POSTGRES).render(name));
    }
}
