package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of an index or an exclusion constraint.
 *
 * @param expression the quoted column or the expression in the form that an index accepts
 * @param column the column, null for an expression
 * @param collation the collation, null for the collation of the column
 * @param operatorClass the operator class, null for the default
 * @param parameters the parameters of the operator class
 * @param descending whether the order is descending
 * @param nullsFirst whether nulls precede other values
 * @param statistics the statistics target of an expression, null for the default
 */
public record IndexKeyPart(
        String expression,
        @Nullable String column,
        @Nullable QualifiedName collation,
        @Nullable QualifiedName operatorClass,
        List<Setting> parameters,
        boolean descending,
        boolean nullsFirst,
        @Nullable Integer statistics) {

    /** Copies the lists. */
    public IndexKeyPart {
        parameters = List.copyOf(parameters);
    }
}
