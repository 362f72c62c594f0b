package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.indexes.IndexMethod;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;

/** The clauses of a table constraint, in their order. */
public interface TableConstraintClauses {

    /** An incomplete constraint: call its kind next, such as {@code primaryKey(...)} or {@code check(...)}. */
    interface WithoutKind {

        /** Makes the columns the primary key. */
        IndexParameters primaryKey(Name column, Name... more);

        /** Same as {@link #primaryKey(Name, Name...)}. */
        default IndexParameters primaryKey(String column, String... more) {
            return primaryKey(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #primaryKey(Name, Name...)}. */
        default IndexParameters primaryKey(List<String> columns) {
            return primaryKey(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #primaryKey(Name, Name...)}. */
        default IndexParameters primaryKey(Collection<? extends Name> columns) {
            return primaryKey(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Makes the columns the primary key. The last one is a range, and ranges must not overlap among rows whose
         * other columns are equal. Since PostgreSQL 18.
         */
        IndexParameters primaryKeyWithoutOverlaps(Name column, Name... more);

        /** Same as {@link #primaryKeyWithoutOverlaps(Name, Name...)}. */
        default IndexParameters primaryKeyWithoutOverlaps(String column, String... more) {
            return primaryKeyWithoutOverlaps(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #primaryKeyWithoutOverlaps(Name, Name...)}. */
        default IndexParameters primaryKeyWithoutOverlaps(List<String> columns) {
            return primaryKeyWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #primaryKeyWithoutOverlaps(Name, Name...)}. */
        default IndexParameters primaryKeyWithoutOverlaps(Collection<? extends Name> columns) {
            return primaryKeyWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Makes the columns of an existing unique index the primary key. PostgreSQL renames the index to the name of
         * the constraint.
         */
        Deferrable primaryKeyUsingIndex(Name index);

        /** Same as {@link #primaryKeyUsingIndex(Name)}. */
        default Deferrable primaryKeyUsingIndex(String index) {
            return primaryKeyUsingIndex(name(index));
        }

        /** Makes the columns unique; nulls are distinct. */
        IndexParameters unique(Name column, Name... more);

        /** Same as {@link #unique(Name, Name...)}. */
        default IndexParameters unique(String column, String... more) {
            return unique(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #unique(Name, Name...)}. */
        default IndexParameters unique(List<String> columns) {
            return unique(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #unique(Name, Name...)}. */
        default IndexParameters unique(Collection<? extends Name> columns) {
            return unique(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Makes the columns unique; nulls are equal. Since PostgreSQL 15. */
        IndexParameters uniqueNullsNotDistinct(Name column, Name... more);

        /** Same as {@link #uniqueNullsNotDistinct(Name, Name...)}. */
        default IndexParameters uniqueNullsNotDistinct(String column, String... more) {
            return uniqueNullsNotDistinct(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #uniqueNullsNotDistinct(Name, Name...)}. */
        default IndexParameters uniqueNullsNotDistinct(List<String> columns) {
            return uniqueNullsNotDistinct(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #uniqueNullsNotDistinct(Name, Name...)}. */
        default IndexParameters uniqueNullsNotDistinct(Collection<? extends Name> columns) {
            return uniqueNullsNotDistinct(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Makes the columns unique. The last one is a range, and ranges must not overlap among rows whose other columns
         * are equal. Since PostgreSQL 18.
         */
        IndexParameters uniqueWithoutOverlaps(Name column, Name... more);

        /** Same as {@link #uniqueWithoutOverlaps(Name, Name...)}. */
        default IndexParameters uniqueWithoutOverlaps(String column, String... more) {
            return uniqueWithoutOverlaps(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #uniqueWithoutOverlaps(Name, Name...)}. */
        default IndexParameters uniqueWithoutOverlaps(List<String> columns) {
            return uniqueWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #uniqueWithoutOverlaps(Name, Name...)}. */
        default IndexParameters uniqueWithoutOverlaps(Collection<? extends Name> columns) {
            return uniqueWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Makes an existing unique index the index of the constraint. PostgreSQL renames the index to the name of the
         * constraint.
         */
        Deferrable uniqueUsingIndex(Name index);

        /** Same as {@link #uniqueUsingIndex(Name)}. */
        default Deferrable uniqueUsingIndex(String index) {
            return uniqueUsingIndex(name(index));
        }

        /** Rejects rows for which the condition is false. Column references are rendered without the table name. */
        Check check(Condition condition);

        /** Rejects nulls in a column. Since PostgreSQL 18. */
        Check notNull(Name column);

        /** Same as {@link #notNull(Name)}. */
        default Check notNull(String column) {
            return notNull(name(column));
        }

        /** Requires that the values of the columns exist in a row of another table. */
        ForeignKeyWithoutTable foreignKey(Name column, Name... more);

        /** Same as {@link #foreignKey(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKey(String column, String... more) {
            return foreignKey(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #foreignKey(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKey(List<String> columns) {
            return foreignKey(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #foreignKey(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKey(Collection<? extends Name> columns) {
            return foreignKey(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Requires that the last column, a range, is covered by ranges in rows of another table whose other columns are
         * equal. Since PostgreSQL 18.
         */
        ForeignKeyWithoutTable foreignKeyPeriod(Name column, Name... more);

        /** Same as {@link #foreignKeyPeriod(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKeyPeriod(String column, String... more) {
            return foreignKeyPeriod(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #foreignKeyPeriod(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKeyPeriod(List<String> columns) {
            return foreignKeyPeriod(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #foreignKeyPeriod(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKeyPeriod(Collection<? extends Name> columns) {
            return foreignKeyPeriod(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /**
         * Rejects two rows for which all comparisons that follow are true. PostgreSQL creates an index with this
         * method.
         */
        ExclusionWithoutElement excludeUsing(Name method);

        /**
         * Rejects two rows for which all comparisons that follow are true. PostgreSQL creates an index with this
         * method.
         */
        default ExclusionWithoutElement excludeUsing(IndexMethod method) {
            return excludeUsing(method.toName());
        }
    }

    /** An incomplete exclusion constraint: call {@code with(...)} next. */
    interface ExclusionWithoutElement {

        /**
         * Adds a comparison of a column or an expression.
         *
         * @param key the column or expression
         * @param operator the operator, such as {@code =} or {@code &&}
         */
        MoreExclude with(IndexKey key, String operator);

        /** Same as {@link #with(IndexKey, String)}, for a column. */
        default MoreExclude with(String column, String operator) {
            return with(IndexKey.column(name(column)), operator);
        }
    }

    /** Further comparisons of an exclusion constraint. */
    interface MoreExclude extends ExclusionWithoutElement, ExcludeInclude {}

    /** The optional {@code INCLUDE} clause of an exclusion constraint. */
    interface ExcludeInclude extends ExcludeStorage {

        /** Stores columns in the index that aren't compared. */
        ExcludeStorage include(String column, String... more);

        /** Same as {@link #include(String, String...)}. */
        default ExcludeStorage include(List<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** The optional storage parameters of the index of an exclusion constraint. */
    interface ExcludeStorage extends ExcludeTablespace {

        /** Sets a storage parameter of the index, such as {@code buffering}. */
        ExcludeStorage indexParameter(String parameter, Object value);
    }

    /** The optional {@code USING INDEX TABLESPACE} clause of an exclusion constraint. */
    interface ExcludeTablespace extends ExcludeWhere {

        /** Sets the tablespace of the index. */
        ExcludeWhere usingIndexTablespace(String tablespace);
    }

    /** The optional {@code WHERE} clause of an exclusion constraint. */
    interface ExcludeWhere extends Deferrable {

        /**
         * Restricts the constraint to the rows that match the condition. Column references are rendered without the
         * table name.
         */
        Deferrable where(Condition condition);
    }

    /** The optional {@code INCLUDE} clause of a constraint with an index. */
    interface IndexParameters extends IndexStorage {

        /** Stores columns in the index that aren't part of the key. */
        IndexStorage include(Name column, Name... more);

        /** Same as {@link #include(Name, Name...)}. */
        default IndexStorage include(String column, String... more) {
            return include(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #include(Name, Name...)}. */
        default IndexStorage include(List<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #include(Name, Name...)}. */
        default IndexStorage include(Collection<? extends Name> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }
    }

    /** The optional storage parameters of the index of a constraint. */
    interface IndexStorage extends IndexTablespace {

        /** Sets a storage parameter of the index, such as {@code deduplicate_items}. */
        IndexStorage indexParameter(String parameter, Object value);

        /** Sets the fill factor of the index, in percent. */
        default IndexStorage fillfactor(int percent) {
            return indexParameter("fillfactor", percent);
        }
    }

    /** The optional {@code USING INDEX TABLESPACE} clause of a constraint with an index. */
    interface IndexTablespace extends Deferrable {

        /** Sets the tablespace of the index. */
        Deferrable usingIndexTablespace(String tablespace);
    }

    /** The optional {@code NO INHERIT} clause of a check or not-null constraint. */
    interface Check extends NotValid {

        /** Doesn't apply the constraint to child tables. */
        NotValid noInherit();
    }

    /** An incomplete foreign key: call {@code references(...)} next. */
    interface ForeignKeyWithoutTable {

        /** Specifies the referenced table and columns. Without columns, the foreign key references the primary key. */
        Match references(Name table, Name... columns);

        /** Same as {@link #references(Name, Name...)}. */
        default Match references(String table, String... columns) {
            return references(name(table), Parts.names(columns).toArray(Name[]::new));
        }

        /** Same as {@link #references(Name, Name...)}. */
        default Match references(String table, List<String> columns) {
            return references(table, columns.toArray(String[]::new));
        }

        /** Same as {@link #references(Name, Name...)}. */
        default Match references(Name table, Collection<? extends Name> columns) {
            return references(table, columns.toArray(Name[]::new));
        }
    }

    /** The optional {@code MATCH} clause of a foreign key. */
    interface Match extends Actions {

        /** Rejects rows in which some but not all referencing columns are null. */
        Actions matchFull();

        /** Doesn't check rows in which a referencing column is null. This is PostgreSQL's default, made explicit. */
        Actions matchSimple();
    }

    /** The referential actions of a foreign key, in any order. */
    interface Actions extends ForeignKeyActions<Actions>, ForeignKeyDeferrable {

        /** Sets only these referencing columns to null when the referenced row is deleted. Since PostgreSQL 15. */
        Actions onDeleteSetNull(String column, String... more);

        /** Same as {@link #onDeleteSetNull(String, String...)}. */
        default Actions onDeleteSetNull(List<String> columns) {
            return onDeleteSetNull(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /**
         * Sets only these referencing columns to their defaults when the referenced row is deleted. Since PostgreSQL
         * 15.
         */
        Actions onDeleteSetDefault(String column, String... more);

        /** Same as {@link #onDeleteSetDefault(String, String...)}. */
        default Actions onDeleteSetDefault(List<String> columns) {
            return onDeleteSetDefault(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** The optional deferrability of a foreign key. */
    interface ForeignKeyDeferrable extends NotValid {

        /** Allows transactions to defer the check until they commit. */
        NotValid deferrable();

        /** Defers the check until the transaction commits, by default. */
        NotValid deferrableInitiallyDeferred();
    }

    /**
     * The optional {@code NOT VALID} and {@code NOT ENFORCED} clauses of a check, not-null constraint or foreign key.
     */
    interface NotValid extends TableConstraint {

        /** Doesn't check existing rows. To check them later, validate the constraint. */
        TableConstraint notValid();

        /** Doesn't enforce the constraint, which serves as documentation. Since PostgreSQL 18. */
        TableConstraint notEnforced();
    }

    /** The optional deferrability of a constraint with an index. */
    interface Deferrable extends TableConstraint {

        /** Allows transactions to defer the check until they commit. */
        TableConstraint deferrable();

        /** Defers the check until the transaction commits, by default. */
        TableConstraint deferrableInitiallyDeferred();
    }
}
