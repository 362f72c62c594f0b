package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Sentence;
import java.util.Arrays;
import java.util.List;
import org.jooq.QueryPart;

/** Renders the bound of a partition. */
final class PartitionBound {

    private PartitionBound() {}

    static Sentence in(Object... values) {
        return Sentence.of("for values in").addInParentheses(literals(values));
    }

    static Sentence range(Object[] lower, Object[] upper) {
        return Sentence.of("for values from")
                .addInParentheses(literals(lower))
                .add("to")
                .addInParentheses(literals(upper));
    }

    static Sentence hash(int modulus, int remainder) {
        return Sentence.of("for values with")
                .addInParentheses(List.of(
                        Sentence.of("modulus").add(inline(modulus)).toPart(),
                        Sentence.of("remainder").add(inline(remainder)).toPart()));
    }

    static Sentence theRest() {
        return Sentence.of("default");
    }

    private static List<QueryPart> literals(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof QueryPart part ? part : inline(value))
                .toList();
    }
}
