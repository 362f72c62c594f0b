package dev.rung.postgres.statement;

import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A statement of PostgreSQL that jOOQ's DSL doesn't support, with the properties that a plan needs. Pass it to
 * {@code steps.run(...)} like jOOQ's queries.
 *
 * <p>It is a {@link Query} that delegates to {@link #toQuery()}. jOOQ can execute it, but can't nest it in another
 * query part: pass {@code toQuery()} there. Statements are immutable: each clause returns a new statement. Only this
 * module implements it.
 */
public interface PostgresStatement extends DelegatingQuery {

    /** The oldest supported version of PostgreSQL. */
    int OLDEST_VERSION = 14;

    /**
     * Renders the statement with jOOQ.
     *
     * @throws IllegalArgumentException if {@link Identifiers#check(Query)} rejects a name or a literal
     */
    @Override
    Query toQuery();

    /**
     * The SQL of the statement, with values as literals. {@code toString()} returns the same.
     *
     * @throws IllegalArgumentException as {@link #toQuery()}
     */
    default String toSql() {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(toQuery());
    }

    /** Whether PostgreSQL can run the statement inside a transaction block. */
    default boolean isTransactional() {
        return true;
    }

    /** Whether the statement does nothing if an object with the same name exists. */
    default boolean isConditional() {
        return false;
    }

    /** The effects on the catalog, as far as the statement alone determines them. */
    default List<Effect> effects() {
        return List.of();
    }

    /**
     * The existing relations (tables, partitions, views, sequences) that the statement locks or changes, as far as the
     * statement alone determines them. Relations that it creates are in {@link #effects()} instead.
     *
     * <p>The list doesn't contain relations that only the catalog knows: the children of a table, the tables of a view,
     * the table of an index that is altered or dropped, the tables at the other end of a dropped foreign key, the
     * objects that {@code CASCADE} drops, and the objects that a role owns. It doesn't contain relations in the code of
     * a {@code DO} block or of a query either.
     */
    default List<Name> relations() {
        return List.of();
    }

    /**
     * The existing objects that the statement changes by name, as far as the statement alone determines them: its
     * {@link #relations()}, the objects that it drops or validates, and other objects that it alters or comments on.
     */
    default List<CatalogObject> targets() {
        return Targets.of(relations(), effects());
    }

    /** How to determine whether the statement completed. Empty for a statement that can run inside a transaction. */
    default Optional<Completion> completion() {
        return Optional.empty();
    }

    /**
     * A query that returns the statements, one in each row, that remove or complete what an interrupted run leaves
     * behind. They run outside of transactions. Empty for a statement that PostgreSQL rolls back if it is interrupted,
     * which is every statement that doesn't use several transactions.
     */
    default Optional<ResultQuery<Record>> leftovers() {
        return Optional.empty();
    }

    /** The first major version of PostgreSQL that supports the statement with its clauses, at least 14. */
    default int since() {
        return OLDEST_VERSION;
    }
}
