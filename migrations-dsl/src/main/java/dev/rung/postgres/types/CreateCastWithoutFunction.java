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

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public WithoutContext withFunction(String function, DataType<?>... arguments) {
        return withFunction(name(function), arguments);
    }

    /** As {@link #withFunction(String, DataType...)}, for a list. */
    public WithoutContext withFunction(String function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public WithoutContext withFunction(Name function, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(CatalogObject.Kind.FUNCTION, function, List.of(arguments));
        return with(Sentence.of("with").add(ObjectReference.of(object)));
    }

    /** As {@link #withFunction(Name, DataType...)}, for a list. */
    public WithoutContext withFunction(Name function, Collection<? extends DataType<?>> arguments) {
        return withFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** Takes the bytes as they are. Only a superuser may. */
    public WithoutContext withoutFunction() {
        return with(Sentence.of("without function"));
    }

    /** Goes by way of the text form. */
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
