package dev.rung.postgres.operators;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.maintenance.MaintenanceDSL;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.SQLDataType;

/**
 * The entry points for operators that jOOQ has no method for. A right operand of type {@link Field} is rendered
 * unchanged. Any other value is rendered as a literal, whose type PostgreSQL derives from the operator.
 */
public abstract class OperatorDSL extends MaintenanceDSL {

    protected OperatorDSL() {}

    /**
     * {@code left operator right}, for an operator that returns a boolean: {@code operator(path, "<@", "top.science")}.
     *
     * @param left the left operand
     * @param operator the operator, of the characters {@code + - * / < > = ~ ! @ # % ^ & | ` ?}
     * @param right a field, or a value that is rendered as a literal
     * @throws IllegalArgumentException if the text isn't a valid operator
     */
    public static Condition operator(Field<?> left, String operator, Object right) {
        return condition("{0} {1} {2}", left, Parts.operator(operator), operand(right));
    }

    /**
     * {@code left OPERATOR(schema.operator) right}, for an operator in a schema outside the search path.
     *
     * @param left the left operand
     * @param schema the schema of the operator
     * @param operator as in {@link #operator(Field, String, Object)}
     * @param right a field, or a value that is rendered as a literal
     */
    public static Condition operator(Field<?> left, Name schema, String operator, Object right) {
        return condition("{0} {1} {2}", left, Parts.operator(schema, operator), operand(right));
    }

    /**
     * {@code left operator right}, for an operator with a result of any type:
     * {@code operator(path, "||", "stars", LTREE)}.
     *
     * @param left the left operand
     * @param operator as in {@link #operator(Field, String, Object)}
     * @param right a field, or a value that is rendered as a literal
     * @param type the type of the result
     */
    public static <T> Field<T> operator(Field<?> left, String operator, Object right, DataType<T> type) {
        return field("({0} {1} {2})", type, left, Parts.operator(operator), operand(right));
    }

    /**
     * {@code left OPERATOR(schema.operator) right}, for an operator with a result of any type.
     *
     * @param left the left operand
     * @param schema the schema of the operator
     * @param operator as in {@link #operator(Field, String, Object)}
     * @param right a field, or a value that is rendered as a literal
     * @param type the type of the result
     */
    public static <T> Field<T> operator(Field<?> left, Name schema, String operator, Object right, DataType<T> type) {
        return field("({0} {1} {2})", type, left, Parts.operator(schema, operator), operand(right));
    }

    /** {@code left @> right}: a range, array or JSON document contains another; a path is an ancestor of another. */
    public static Condition contains(Field<?> left, Object right) {
        return operator(left, "@>", right);
    }

    /**
     * {@code left <@ right}: a range, array or JSON document is contained in another; a path is a descendant of
     * another.
     */
    public static Condition containedBy(Field<?> left, Object right) {
        return operator(left, "<@", right);
    }

    /** {@code left && right}: two ranges, arrays, networks or geometric shapes overlap. */
    public static Condition overlaps(Field<?> left, Object right) {
        return operator(left, "&&", right);
    }

    /** {@code left ? key}: a JSON document or an {@code hstore} contains a key. */
    public static Condition hasKey(Field<?> left, String key) {
        return operator(left, "?", key);
    }

    /** {@code left ~ pattern}: a string matches a regular expression, or a path matches an {@code lquery}. */
    public static Condition matches(Field<?> left, Object pattern) {
        return operator(left, "~", pattern);
    }

    /**
     * {@code left ? patterns}: a path matches at least one of several patterns.
     *
     * @param patterns an array of {@code lquery}: a field, or a string such as <code>{top.*,*.stars}</code>
     */
    public static Condition matchesAny(Field<?> left, Object patterns) {
        return operator(left, "?", patterns);
    }

    /** {@code left % right}: two strings are similar. Requires the extension {@code pg_trgm}. */
    public static Condition similar(Field<?> left, Object right) {
        return operator(left, "%", right);
    }

    /** {@code left <-> right}: the distance of two points or, with the extension {@code pg_trgm}, of two strings. */
    public static Field<Double> distance(Field<?> left, Object right) {
        return operator(left, "<->", right, SQLDataType.DOUBLE);
    }

    private static QueryPart operand(Object right) {
        return right instanceof Field<?> field ? field : inline(right);
    }
}
