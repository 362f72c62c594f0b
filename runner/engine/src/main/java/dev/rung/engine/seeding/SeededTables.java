package dev.rung.engine.seeding;

import static org.jooq.impl.DSL.name;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.SchemaName;
import java.util.List;
import java.util.TreeSet;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables that a reset empties. */
final class SeededTables {

    private final Session session;

    SeededTables(Session session) {
        this.session = session;
    }

    /**
     * Adds to some tables of the session's schema all that refer to them, directly or not, since PostgreSQL empties a
     * table only together with those. Tables that aren't there are left out; so are those of other schemas, in which case
     * PostgreSQL refuses.
     *
     * @return names of tables of that schema, in alphabetical order
     */
    List<String> withReferrers(List<String> tables) {
        return List.copyOf(new TreeSet<>(session.dsl()
                .resultQuery(
                        """
                        with recursive emptied as (
                            select c.oid from pg_catalog.pg_class c
                            where c.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = {0})
                                and c.relkind in ('r', 'p') and c.relname = any ({1})
                            union
                            select k.conrelid from pg_catalog.pg_constraint k join emptied on emptied.oid = k.confrelid
                            join pg_catalog.pg_class r on r.oid = k.conrelid
                            where k.contype = 'f'
                                and r.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = {0})
                        )
                        select c.relname::text as relname from emptied join pg_catalog.pg_class c on c.oid = emptied.oid
                        """,
                        DSL.inline(session.schema().value()),
                        DSL.array(tables.stream().map(DSL::inline).toList()))
                .fetch("relname", String.class)));
    }

    static Query truncate(SchemaName schema, List<String> tables) {
        List<Table<Record>> qualified = tables.stream()
                .map(table -> DSL.table(name(schema.value(), table)))
                .toList();
        return DSL.truncate(qualified);
    }
}
