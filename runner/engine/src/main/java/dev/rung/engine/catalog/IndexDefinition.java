package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.Session;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.Completion.Building;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Compares an existing index with the one that a statement would create. PostgreSQL executes the statement on an empty
 * temporary table with the same columns, in a transaction that is rolled back. The catalog entries of the two indexes
 * are then compared. The statement itself isn't interpreted.
 */
public final class IndexDefinition {

    /** The definition of an index, without its name, table and tablespace. */
    private static final String DEFINITION = """
        select pg_catalog.jsonb_build_array(
            i.indisunique, pg_catalog.to_jsonb(i) -> 'indnullsnotdistinct', i.indisexclusion, i.indimmediate,
            i.indnkeyatts, i.indnatts, i.indclass::text, i.indcollation::text, i.indoption::text, c.relam,
            (select pg_catalog.jsonb_agg(pg_catalog.pg_get_indexdef(i.indexrelid, n, false) order by n)
                from pg_catalog.generate_series(1, i.indnatts) n),
            pg_catalog.pg_get_expr(i.indpred, i.indrelid),
            (select pg_catalog.jsonb_agg(o order by o) from pg_catalog.unnest(c.reloptions) o))::text as definition
        from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
        where i.indexrelid = pg_catalog.to_regclass({0})
        """;

    private final Session session;

    /**
     * Compares indexes in the database of a session.
     *
     * @param session must not be in a transaction
     */
    public IndexDefinition(Session session) {
        this.session = session;
    }

    /**
     * Whether the existing index has the definition and the table that the statement would give it.
     *
     * @param building the index that the statement creates
     * @throws SQLException if PostgreSQL refuses to create the index on the temporary table
     */
    public boolean isAsBuilt(Building building) throws SQLException {
        Name schema = DSL.name(session.schema().value());
        Name index = building.index().in(schema).name();
        Name table = building.table().qualified() ? building.table() : schema.append(building.table());
        return session.inDiscardedTransaction(transaction -> {
            transaction.execute(Rendering.render(DSL.query(
                    "create temporary table {0} (like {1}) on commit drop", DSL.name(Building.LIKENESS), table)));
            transaction.execute(Rendering.render(building.likeness()));
            Name likeness = DSL.name("pg_temp", index.last());
            return isOn(table, index) && definition(index).equals(definition(likeness));
        });
    }

    private boolean isOn(Name table, Name index) {
        return session.dsl()
                .fetchSingle(
                        "select exists (select from pg_catalog.pg_index where indexrelid = pg_catalog.to_regclass({0})"
                                + " and indrelid = pg_catalog.to_regclass({1}))",
                        inline(Rendering.render(index)), inline(Rendering.render(table)))
                .get(0, Boolean.class);
    }

    private Optional<String> definition(Name index) {
        return session.dsl()
                .resultQuery(DEFINITION, inline(Rendering.render(index)))
                .fetchOptional("definition", String.class);
    }

    /**
     * The definition of the existing index, in PostgreSQL's words.
     *
     * @param building the index that the statement creates
     */
    public Optional<String> present(Building building) {
        Name index = building.index().in(DSL.name(session.schema().value())).name();
        return session.dsl()
                .resultQuery(
                        "select pg_catalog.pg_get_indexdef(pg_catalog.to_regclass({0})) as definition",
                        inline(Rendering.render(index)))
                .fetchOptional("definition", String.class);
    }
}
