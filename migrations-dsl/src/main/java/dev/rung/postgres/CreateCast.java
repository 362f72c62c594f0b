package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/** The clauses of {@code CREATE CAST}. */
public final class CreateCast {

    private final QueryPart start;

    CreateCast(DataType<?> from, DataType<?> to) {
        start = Sentence.of("create cast").addInParentheses(types(from, to)).toPart();
    }

    static QueryPart types(DataType<?> from, DataType<?> to) {
        return Sentence.of(Parts.type(from)).add("as").add(Parts.type(to)).toPart();
    }

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public Context withFunction(String function, DataType<?>... arguments) {
        return withFunction(name(function), arguments);
    }

    /** Calls a function with exactly these input arguments, the first of which is the value. */
    public Context withFunction(Name function, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(CatalogObject.Kind.FUNCTION, function, List.of(arguments));
        return new Context(Sentence.of(start).add("with").add(object.reference()));
    }

    /** Takes the bytes as they are. Only a superuser may. */
    public Context withoutFunction() {
        return new Context(Sentence.of(start).add("without function"));
    }

    /** Goes by way of the text form. */
    public Context withInout() {
        return new Context(Sentence.of(start).add("with inout"));
    }

    /** What may come last: where the cast is applied unasked; nowhere if it isn't said. */
    public static final class Context {

        private final QueryPart text;

        private Context(Sentence text) {
            this.text = text.toPart();
        }

        /** Only where {@code CAST} says so. */
        public PostgresStatement explicit() {
            return GenericStatement.of(Sentence.of(text));
        }

        /** Where a value is assigned to a column too. */
        public PostgresStatement asAssignment() {
            return GenericStatement.of(Sentence.of(text).add("as assignment"));
        }

        /** Anywhere in an expression. */
        public PostgresStatement asImplicit() {
            return GenericStatement.of(Sentence.of(text).add("as implicit"));
        }
    }
}
