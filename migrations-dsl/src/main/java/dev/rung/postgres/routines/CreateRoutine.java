package dev.rung.postgres.routines;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE FUNCTION} and {@code CREATE PROCEDURE}.
 *
 * @param kind the kind of routine
 * @param replace whether an existing routine is replaced
 * @param name the name, qualified or not
 * @param arguments the arguments
 * @param clauses the clauses after the arguments, in order
 */
record CreateRoutine(
        CatalogObject.Kind kind, boolean replace, Name name, List<Argument> arguments, List<QueryPart> clauses)
        implements PostgresStatement {

    /** Copies the lists. */
    CreateRoutine {
        arguments = List.copyOf(arguments);
        clauses = List.copyOf(clauses);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create")
                .addIf(replace, "or replace")
                .add(kind.toString())
                .add(name)
                .addInParentheses(arguments.stream().map(Argument::toPart).toList())
                .addEach(clauses)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        List<DataType<?>> types = arguments.stream()
                .filter(Argument::isInput)
                .<DataType<?>>map(Argument::type)
                .toList();
        return List.of(new Effect.Creates(CatalogObject.routine(kind, name, types)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
