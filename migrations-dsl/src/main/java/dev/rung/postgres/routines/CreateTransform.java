package dev.rung.postgres.routines;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * {@code CREATE TRANSFORM}. At least one of the two functions is required.
 *
 * @param words the keywords before the type
 * @param transform the type and the language
 * @param functions the functions of both directions
 * @see RoutineDSL#createTransform(DataType, String)
 */
public record CreateTransform(String words, CatalogObject transform, List<QueryPart> functions)
        implements PostgresStatement {

    /** Copies the list. */
    public CreateTransform {
        functions = List.copyOf(functions);
    }

    private CreateTransform and(String direction, Name function, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(CatalogObject.Kind.FUNCTION, function, List.of(arguments));
        QueryPart part = Sentence.of(direction + " sql with")
                .add(ObjectReference.of(object))
                .toPart();
        return new CreateTransform(words, transform, Parts.appended(functions, part));
    }

    /** Sets the function with exactly these input arguments that passes values from SQL to the language. */
    public CreateTransform fromSql(String function, DataType<?>... arguments) {
        return and("from", DSL.name(function), arguments);
    }

    /** Same as {@link #fromSql(String, DataType...)}, for a list. */
    public CreateTransform fromSql(String function, Collection<? extends DataType<?>> arguments) {
        return fromSql(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Sets the function with exactly these input arguments that passes values from SQL to the language. */
    public CreateTransform fromSql(Name function, DataType<?>... arguments) {
        return and("from", function, arguments);
    }

    /** Same as {@link #fromSql(Name, DataType...)}, for a list. */
    public CreateTransform fromSql(Name function, Collection<? extends DataType<?>> arguments) {
        return fromSql(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Sets the function with exactly these input arguments that passes values from the language to SQL. */
    public CreateTransform toSql(String function, DataType<?>... arguments) {
        return and("to", DSL.name(function), arguments);
    }

    /** Same as {@link #toSql(String, DataType...)}, for a list. */
    public CreateTransform toSql(String function, Collection<? extends DataType<?>> arguments) {
        return toSql(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Sets the function with exactly these input arguments that passes values from the language to SQL. */
    public CreateTransform toSql(Name function, DataType<?>... arguments) {
        return and("to", function, arguments);
    }

    /** Same as {@link #toSql(Name, DataType...)}, for a list. */
    public CreateTransform toSql(Name function, Collection<? extends DataType<?>> arguments) {
        return toSql(function, arguments.toArray(DataType<?>[]::new));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words)
                .add(ObjectReference.withoutKind(transform))
                .addInParentheses(functions)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(transform));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
