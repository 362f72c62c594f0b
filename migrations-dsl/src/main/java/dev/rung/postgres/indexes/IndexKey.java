package dev.rung.postgres.indexes;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.Map;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * A key of an index: a column or an expression, with its order.
 *
 * @param expression the column or expression
 * @param isColumn whether the key is a column
 * @param collation the collation, null for the column's collation
 * @param operatorClass the operator class, null for the type's default
 * @param operatorClassParameters the parameters of the operator class
 * @param order the sort order, null for the default
 * @param nulls the position of nulls, null for the default
 * @see IndexDSL#key(String)
 */
public record IndexKey(
        QueryPart expression,
        boolean isColumn,
        @Nullable Name collation,
        @Nullable Name operatorClass,
        Map<Name, Object> operatorClassParameters,
        @Nullable Order order,
        @Nullable Nulls nulls) {

    /** The sort order of an index key. */
    public enum Order {
        ASC,
        DESC
    }

    /** The position of nulls in the sort order. */
    public enum Nulls {
        FIRST,
        LAST
    }

    /** A column as a key. */
    public static IndexKey column(Name column) {
        return new IndexKey(column, true, null, null, Map.of(), null, null);
    }

    /** Columns as keys, without an order, a collation or an operator class. */
    public static List<IndexKey> columns(String column, String... more) {
        return Parts.names(column, more).stream().map(IndexKey::column).toList();
    }

    /** Same as {@link #columns(String, String...)}, for a non-empty list. */
    public static List<IndexKey> columns(List<String> columns) {
        return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    static IndexKey expression(QueryPart expression) {
        return new IndexKey(expression, false, null, null, Map.of(), null, null);
    }

    /** Sets the collation. */
    public IndexKey collate(Name name) {
        return new IndexKey(expression, isColumn, name, operatorClass, operatorClassParameters, order, nulls);
    }

    /** Sets the collation, such as {@code C}. */
    public IndexKey collate(String name) {
        return collate(name(name));
    }

    /** Sets the operator class. */
    public IndexKey opclass(Name name) {
        return new IndexKey(expression, isColumn, collation, name, operatorClassParameters, order, nulls);
    }

    /** Sets the operator class, such as {@code gin_trgm_ops}. */
    public IndexKey opclass(String name) {
        return opclass(name(name));
    }

    /** Sets a parameter of the operator class, such as {@code siglen}. */
    public IndexKey with(String parameter, Object value) {
        Map<Name, Object> parameters = Parts.with(operatorClassParameters, name(parameter), value);
        return new IndexKey(expression, isColumn, collation, operatorClass, parameters, order, nulls);
    }

    /** Sorts in ascending order, by default with nulls last. This is PostgreSQL's default, made explicit. */
    public IndexKey asc() {
        return new IndexKey(expression, isColumn, collation, operatorClass, operatorClassParameters, Order.ASC, nulls);
    }

    /** Sorts in descending order, by default with nulls first. */
    public IndexKey desc() {
        return new IndexKey(expression, isColumn, collation, operatorClass, operatorClassParameters, Order.DESC, nulls);
    }

    /** Sorts nulls before all values. */
    public IndexKey nullsFirst() {
        return new IndexKey(
                expression, isColumn, collation, operatorClass, operatorClassParameters, order, Nulls.FIRST);
    }

    /** Sorts nulls after all values. */
    public IndexKey nullsLast() {
        return new IndexKey(expression, isColumn, collation, operatorClass, operatorClassParameters, order, Nulls.LAST);
    }

    /** Renders the key. */
    public QueryPart toPart() {
        QueryPart unqualified = Parts.unqualified(expression);
        return (isColumn ? Sentence.of(unqualified) : Sentence.empty().addInParentheses(unqualified))
                .addIf("collate", collation)
                .addIf("", operatorClass)
                .addIf("", operatorClassParameters)
                .addIf(order == Order.ASC, "asc")
                .addIf(order == Order.DESC, "desc")
                .addIf(nulls == Nulls.FIRST, "nulls first")
                .addIf(nulls == Nulls.LAST, "nulls last")
                .toPart();
    }
}
