package dev.rung.engine.seeding;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.Action.KeepSeeded;
import dev.rung.engine.model.EmptiedTable;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.SeedTable;
import java.util.List;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Finds the tables that a reset empties. */
final class SeededTables {

    /** Partitions are emptied with their table, and not listed separately. */
    private static final String EMPTIED = """
        with recursive seeded as (
            select c.oid from unnest({0}, {1}) as named (schema_name, table_name)
            join pg_catalog.pg_namespace n on n.nspname = named.schema_name
            join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = named.table_name
            where c.relkind in ('r', 'p')
        ), emptied as (
            select oid, null::oid as reason from seeded
            union
            select d.oid, d.reason from emptied join (
                select conrelid as oid, confrelid as reason from pg_catalog.pg_constraint where contype = 'f'
                union all
                select inhrelid, inhparent from pg_catalog.pg_inherits
            ) d on d.reason = emptied.oid
        )
        select n.nspname::text as schema_name, c.relname::text as table_name,
            format('%I.%I', n.nspname, c.relname) as identity,
            bool_or(n.nspname <> {2} and seeded.oid is null) as is_foreign,
            min(case when r.oid is not null then format('%I.%I', rn.nspname, r.relname) end) as reason
        from emptied e
        join pg_catalog.pg_class c on c.oid = e.oid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        left join seeded on seeded.oid = c.oid
        left join pg_catalog.pg_class r on r.oid = e.reason
        left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
        where not c.relispartition or not exists (select from pg_catalog.pg_inherits i
            join emptied parent on parent.oid = i.inhparent where i.inhrelid = c.oid)
        group by 1, 2, 3
        order by 1, 2
        """;

    private final Session session;

    SeededTables(Session session) {
        this.session = session;
    }

    /**
     * Adds all tables that reference the seeded tables or inherit from them, directly or indirectly, because PostgreSQL
     * can empty a table only together with these. Tables that don't exist are ignored.
     *
     * @param seeded the tables of the seeds
     * @return the tables, in alphabetical order
     * @throws SeedingRefusedException if a table that isn't seeded is in another schema than the set's
     */
    List<EmptiedTable> withReferrers(List<SeedTable> seeded) {
        if (seeded.isEmpty()) {
            return List.of();
        }
        return session.dsl()
                .resultQuery(
                        EMPTIED,
                        array(seeded.stream()
                                .map(table ->
                                        inline(table.schemaIn(session.schema()).value()))
                                .toList()),
                        array(seeded.stream().map(table -> inline(table.name())).toList()),
                        inline(session.schema().value()))
                .fetch(SeededTables::toEmptied);
    }

    private static EmptiedTable toEmptied(Record row) {
        String identity = row.get("identity", String.class);
        if (row.get("is_foreign", Boolean.class)) {
            throw new SeedingRefusedException(Message.of("the seeded tables can't be emptied: " + identity
                            + " depends on " + row.get("reason", String.class)
                            + " and is in another schema than the set; nothing was done\n"
                            + "  PostgreSQL can empty a table only together with the tables that reference it or"
                            + " inherit from it: ")
                    .and(new KeepSeeded())
                    .and(", or drop the foreign key or inheritance of " + identity));
        }
        return new EmptiedTable(row.get("schema_name", String.class), row.get("table_name", String.class), identity);
    }

    static Query truncate(List<EmptiedTable> tables) {
        return DSL.truncate(
                tables.stream().map(table -> DSL.table(table.name())).toList());
    }
}
