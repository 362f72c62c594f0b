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
 * A statement of PostgreSQL that jOOQ's DSL lacks, to be handed to {@code steps.run(...)} beside jOOQ's own queries,
 * and the facts about it that a plan rests on.
 *
 * <p>It is a {@link Query} by delegation to {@link #toQuery()}. jOOQ can execute it, but can't nest it in another query
 * part: pass {@code toQuery()} where that is wanted. Statements are immutable: a clause gives a new statement. Only this
 * module implements it.
 */
public interface PostgresStatement extends DelegatingQuery {

    /** The oldest version of PostgreSQL that this module knows. */
    int OLDEST_VERSION = 14;

    /**
     * Renders the statement through jOOQ.
     *
     * @throws IllegalArgumentException if a name or a literal is one that {@link Identifiers#check(Query)} refuses
     */
    @Override
    Query toQuery();

    /**
     * The statement as PostgreSQL reads it, its values as literals. {@code toString()} gives the same.
     *
     * @throws IllegalArgumentException as {@link #toQuery()}
     */
    default String toSql() {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(toQuery());
    }

    /** Tells whether PostgreSQL runs the statement inside a transaction block. */
    default boolean isTransactional() {
        return true;
    }

    /** Tells whether the statement does nothing where an object of that name is there already, whatever it is. */
    default boolean isConditional() {
        return false;
    }

    /** What the catalog shows once the statement has run, as far as the statement alone tells. */
    default List<Effect> effects() {
        return List.of();
    }

    /**
     * The relations (tables, partitions, views, sequences) that exist already and that the statement locks or changes,
     * as far as the statement alone tells; one that it creates is in {@link #effects()} instead.
     *
     * <p>What only the catalog knows isn't among them: the children of a table, the tables behind a view, the table of an
     * index that is altered or dropped, the tables at the other end of a foreign key that is dropped, what
     * {@code CASCADE} drops too, what a role owns. Nor are those that the code of a {@code DO} block or of a query touches.
     */
    default List<Name> relations() {
        return List.of();
    }

    /**
     * The objects that exist already and that the statement changes by name, as far as the statement alone tells: its
     * {@link #relations()}, what it removes or validates, and other objects that it alters or comments on.
     */
    default List<CatalogObject> targets() {
        return Targets.of(relations(), effects());
    }

    /**
     * How to find out whether the statement was completed, for one that can't run in a transaction; empty for one that
     * can, which needs no such question.
     */
    default Optional<Completion> completion() {
        return Optional.empty();
    }

    /**
     * A query for statements, one a row, that clear away or complete what an interrupted run of this one leaves behind;
     * they run outside of transactions. Empty where nothing can be left: PostgreSQL undoes a statement that is interrupted,
     * unless it works in several transactions.
     */
    default Optional<ResultQuery<Record>> leftovers() {
        return Optional.empty();
    }

    /** The major version of PostgreSQL that first understands the statement as it is, at least 14. */
    default int since() {
        return OLDEST_VERSION;
    }
}
