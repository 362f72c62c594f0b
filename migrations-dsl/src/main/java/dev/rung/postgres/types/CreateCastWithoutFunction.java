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

/**
 * An incomplete {@code CREATE CAST}: call {@code withFunction(...)}, {@code withoutFunction()} or {@code withInout()}
 * next.
 */
public final class CreateCastWithoutFunction {

    private final CatalogObject cast;

    CreateCastWithoutFunction(DataType<?> from, DataType<?> to) {
        cast = CatalogObject.cast(from, to);
    }

    private WithoutContext with(Sentence how) {
        return new WithoutContext(
                cast,
                Sentence.of("create cast")
                        .add(ObjectReference.withoutKind(cast))
                        .add(how.toPart()));
    }

    /** Converts the value with a function with exactly these input arguments. The first argument is the value. */
    public WithoutContext withFunction(String function, DataType<?>... arguments) {
        return withFunction(name(function), arguments);
    }

    /** Same as {@link #withFunction(String, DataType...)}, for a list. */
    public WithoutContext withFunction(String function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Converts the value with a function with exactly these input arguments. The first argument is the value. */
    public WithoutContext withFunction(Name function, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(CatalogObject.Kind.FUNCTION, function, List.of(arguments));
        return with(Sentence.of("with").add(ObjectReference.of(object)));
    }

    /** Same as {@link #withFunction(Name, DataType...)}, for a list. */
    public WithoutContext withFunction(Name function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Declares that the types are binary coercible: no conversion is necessary. Requires superuser privileges. */
    public WithoutContext withoutFunction() {
        return with(Sentence.of("without function"));
    }

    /** Converts the value with the output function of the source type and the input function of the target type. */
    public WithoutContext withInout() {
        return with(Sentence.of("with inout"));
    }

    /**
     * An incomplete {@code CREATE CAST}: call {@code explicit()}, {@code asAssignment()} or {@code asImplicit()}
     * next.
     */
    public static final class WithoutContext {

        private final CatalogObject cast;
        private final QueryPart text;

        private WithoutContext(CatalogObject cast, Sentence text) {
            this.cast = cast;
            this.text = text.toPart();
        }

        private PostgresStatement statement(String words) {
            return GenericStatement.of(Sentence.of(text).add(words)).with(new Effect.Creates(cast));
        }

        /** Applies the cast only in explicit casts. */
        public PostgresStatement explicit() {
            return statement("");
        }

        /** Applies the cast in explicit casts and in assignments to a column. */
        public PostgresStatement asAssignment() {
            return statement("as assignment");
        }

        /** Applies the cast in any expression. */
        public PostgresStatement asImplicit() {
            return statement("as implicit");
        }
    }
}
