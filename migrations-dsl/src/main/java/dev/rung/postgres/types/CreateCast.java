package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/** The clauses of {@code CREATE CAST}. */
public final class CreateCast {

    private final CatalogObject cast;

    CreateCast(DataType<?> from, DataType<?> to) {
        cast = CatalogObject.cast(from, to);
    }

    private Context with(Sentence how) {
        return new Context(
                cast,
                Sentence.of("create cast")
                        .add(ObjectReference.withoutKind(cast))
                        .add(how.toPart()));
    }

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public Context withFunction(String function, DataType<?>... arguments) {
        return withFunction(name(function), arguments);
    }

    /** As {@link #withFunction(String, DataType...)}, for a list. */
    public Context withFunction(String function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public Context withFunction(Name function, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(CatalogObject.Kind.FUNCTION, function, List.of(arguments));
        return with(Sentence.of("with").add(ObjectReference.of(object)));
    }

    /** As {@link #withFunction(Name, DataType...)}, for a list. */
    public Context withFunction(Name function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Takes the bytes as they are. Only a superuser may. */
    public Context withoutFunction() {
        return with(Sentence.of("without function"));
    }

    /** Goes by way of the text form. */
    public Context withInout() {
        return with(Sentence.of("with inout"));
    }

    /** What may come last: where the cast is applied unasked; nowhere if it isn't said. */
    public static final class Context {

        private final CatalogObject cast;
        private final QueryPart text;

        private Context(CatalogObject cast, Sentence text) {
            this.cast = cast;
            this.text = text.toPart();
        }

        private PostgresStatement statement(String words) {
            return GenericStatement.of(Sentence.of(text).add(words)).with(new Effect.Creates(cast));
        }

        /** Only where {@code CAST} says so. */
        public PostgresStatement explicit() {
            return statement("");
        }

        /** Where a value is assigned to a column too. */
        public PostgresStatement asAssignment() {
            return statement("as assignment");
        }

        /** Anywhere in an expression. */
        public PostgresStatement asImplicit() {
            return statement("as implicit");
        }
    }
}
