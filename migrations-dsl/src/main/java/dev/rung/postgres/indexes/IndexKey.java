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
 * One key of an index: a column or an expression, and how it is ordered.
 *
 * @param expression what is indexed
 * @param isColumn whether that is a column rather than an expression
 * @param collation the collation, null for the column's own
 * @param operatorClass the operator class, null for the type's default
 * @param operatorClassParameters the parameters of the operator class
 * @param order the order, null for the default
 * @param nulls where nulls go, null for the default
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

    /** The direction of an index key. */
    public enum Order {
        ASC,
        DESC
    }

    /** The place of nulls in an index. */
    public enum Nulls {
        FIRST,
        LAST
    }

    /** A column as a key. */
    public static IndexKey column(Name column) {
        return new IndexKey(column, true, null, null, Map.of(), null, null);
    }

    /** Columns as keys, each without an order, a collation or an operator class. */
    public static List<IndexKey> columns(String column, String... more) {
        return Parts.names(column, more).stream().map(IndexKey::column).toList();
    }

    /** As {@link #columns(String, String...)}, for a list of at least one. */
    public static List<IndexKey> columns(List<String> columns) {
        return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    static IndexKey expression(QueryPart expression) {
        return new IndexKey(expression, false, null, null, Map.of(), null, null);
    }

    /** Compares by a collation. */
    public IndexKey collate(Name name) {
        return new IndexKey(expression, isColumn, name, operatorClass, operatorClassParameters, order, nulls);
    }

    /** Compares by a collation, such as {@code C}. */
    public IndexKey collate(String name) {
        return collate(name(name));
    }

    /** Uses another operator class than the type's default. */
    public IndexKey opclass(Name name) {
        return new IndexKey(expression, isColumn, collation, name, operatorClassParameters, order, nulls);
    }

    /** Uses another operator class than the type's default, such as {@code gin_trgm_ops}. */
    public IndexKey opclass(String name) {
        return opclass(name(name));
    }

    /** Sets a parameter of the operator class, such as {@code siglen}. */
    public IndexKey with(String parameter, Object value) {
        Map<Name, Object> parameters = Parts.with(operatorClassParameters, name(parameter), value);
        return new IndexKey(expression, isColumn, collation, operatorClass, parameters, order, nulls);
    }

    /** Sorts in ascending order, nulls last unless told otherwise: the default, said aloud. */
    public IndexKey asc() {
        return new IndexKey(expression, isColumn, collation, operatorClass, operatorClassParameters, Order.ASC, nulls);
    }

    /** Sorts in descending order, nulls first unless told otherwise. */
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

    /** The key as statements write it. */
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
