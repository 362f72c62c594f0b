package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, except {@code NOT NULL}.
 *
 * @param type the kind of constraint
 * @param table the table
 * @param columns the columns, empty for an exclusion constraint
 * @param expression the condition of a check constraint, null for others
 * @param reference what a foreign key refers to, null for others
 * @param index the index of a key or an exclusion constraint, null for others
 * @param operators the operators of an exclusion constraint
 * @param deferrable whether a transaction can defer the check
 * @param deferred whether the check is deferred by default
 * @param validated whether existing rows have been checked
 * @param enforced whether the constraint is enforced
 * @param noInherit whether children do not inherit it
 * @param local whether the table itself declares it
 * @param inherited whether a parent has it
 * @param temporal whether the last column is a {@code PERIOD} or {@code WITHOUT OVERLAPS}
 * @param indexComment the comment on the index, null for none
 * @param definition the definition that PostgreSQL prints
 */
public record Constraint(
        Type type,
        QualifiedName table,
        List<String> columns,
        @Nullable String expression,
        @Nullable Reference reference,
        @Nullable IndexStructure index,
        List<QualifiedName> operators,
        boolean deferrable,
        boolean deferred,
        boolean validated,
        boolean enforced,
        boolean noInherit,
        boolean local,
        boolean inherited,
        boolean temporal,
        @Nullable String indexComment,
        String definition)
        implements Definition {

    /** Copies the lists. */
    public Constraint {
        columns = List.copyOf(columns);
        operators = List.copyOf(operators);
    }

    /** A kind of constraint. */
    public enum Type {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        EXCLUSION,
        FOREIGN_KEY
    }

    /**
     * The other side of a foreign key.
     *
     * @param table the referenced table
     * @param columns the referenced columns
     * @param full whether the columns must be all null or all not null
     * @param onUpdate the action when the referenced row is updated
     * @param onDelete the action when the referenced row is deleted
     * @param onDeleteColumns the columns that the delete action sets, empty for all
     */
    public record Reference(
            QualifiedName table,
            List<String> columns,
            boolean full,
            Action onUpdate,
            Action onDelete,
            List<String> onDeleteColumns) {}

    /** A referential action. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }
}
