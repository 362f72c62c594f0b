package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.indexes.IndexMethod;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Name;

/** The clauses of a constraint of a table, in their order. */
public interface TableConstraintClauses {

    /** An incomplete constraint: call its kind next, such as {@code primaryKey(...)} or {@code check(...)}. */
    interface WithoutKind {

        /** Makes columns the primary key. */
        IndexParameters primaryKey(Name column, Name... more);

        /** As {@link #primaryKey(Name, Name...)}. */
        default IndexParameters primaryKey(String column, String... more) {
            return primaryKey(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #primaryKey(Name, Name...)}. */
        default IndexParameters primaryKey(Collection<String> columns) {
            return primaryKey(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /**
         * Makes columns the primary key, of which the last, a range, may not overlap where the others are equal. Since
         * PostgreSQL 18.
         */
        IndexParameters primaryKeyWithoutOverlaps(Name column, Name... more);

        /** As {@link #primaryKeyWithoutOverlaps(Name, Name...)}. */
        default IndexParameters primaryKeyWithoutOverlaps(String column, String... more) {
            return primaryKeyWithoutOverlaps(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #primaryKeyWithoutOverlaps(Name, Name...)}. */
        default IndexParameters primaryKeyWithoutOverlaps(Collection<String> columns) {
            return primaryKeyWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Makes the columns of a unique index the primary key; the index takes the name of the constraint. */
        Deferrable primaryKeyUsingIndex(Name index);

        /** As {@link #primaryKeyUsingIndex(Name)}. */
        default Deferrable primaryKeyUsingIndex(String index) {
            return primaryKeyUsingIndex(name(index));
        }

        /** Refuses a second row of the same values in these columns; nulls count as different. */
        IndexParameters unique(Name column, Name... more);

        /** As {@link #unique(Name, Name...)}. */
        default IndexParameters unique(String column, String... more) {
            return unique(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #unique(Name, Name...)}. */
        default IndexParameters unique(Collection<String> columns) {
            return unique(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Refuses a second row of the same values in these columns; nulls count as equal. Since PostgreSQL 15. */
        IndexParameters uniqueNullsNotDistinct(Name column, Name... more);

        /** As {@link #uniqueNullsNotDistinct(Name, Name...)}. */
        default IndexParameters uniqueNullsNotDistinct(String column, String... more) {
            return uniqueNullsNotDistinct(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #uniqueNullsNotDistinct(Name, Name...)}. */
        default IndexParameters uniqueNullsNotDistinct(Collection<String> columns) {
            return uniqueNullsNotDistinct(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /**
         * Refuses rows in which the last of these columns, a range, overlaps while the others are equal. Since
         * PostgreSQL 18.
         */
        IndexParameters uniqueWithoutOverlaps(Name column, Name... more);

        /** As {@link #uniqueWithoutOverlaps(Name, Name...)}. */
        default IndexParameters uniqueWithoutOverlaps(String column, String... more) {
            return uniqueWithoutOverlaps(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #uniqueWithoutOverlaps(Name, Name...)}. */
        default IndexParameters uniqueWithoutOverlaps(Collection<String> columns) {
            return uniqueWithoutOverlaps(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Makes a constraint of a unique index, which takes its name. */
        Deferrable uniqueUsingIndex(Name index);

        /** As {@link #uniqueUsingIndex(Name)}. */
        default Deferrable uniqueUsingIndex(String index) {
            return uniqueUsingIndex(name(index));
        }

        /** Refuses rows for which the condition is false. Columns are written without their table. */
        Check check(Condition condition);

        /** Refuses nulls in a column, under a name of its own. Since PostgreSQL 18. */
        Check notNull(Name column);

        /** As {@link #notNull(Name)}. */
        default Check notNull(String column) {
            return notNull(name(column));
        }

        /** Refuses values in these columns that no row of another table has. */
        ForeignKeyWithoutTable foreignKey(Name column, Name... more);

        /** As {@link #foreignKey(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKey(String column, String... more) {
            return foreignKey(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #foreignKey(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKey(Collection<String> columns) {
            return foreignKey(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Refuses values of which the last, a range, isn't covered by rows of another table. Since PostgreSQL 18. */
        ForeignKeyWithoutTable foreignKeyPeriod(Name column, Name... more);

        /** As {@link #foreignKeyPeriod(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKeyPeriod(String column, String... more) {
            return foreignKeyPeriod(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #foreignKeyPeriod(Name, Name...)}. */
        default ForeignKeyWithoutTable foreignKeyPeriod(Collection<String> columns) {
            return foreignKeyPeriod(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Refuses two rows for which all of the comparisons that follow hold, by an index of this method. */
        ExclusionWithoutElement excludeUsing(Name method);

        /** Refuses two rows for which all of the comparisons that follow hold, by an index of this method. */
        default ExclusionWithoutElement excludeUsing(IndexMethod method) {
            return excludeUsing(method.toName());
        }
    }

    /** An incomplete exclusion constraint: call {@code with(...)} next. */
    interface ExclusionWithoutElement {

        /**
         * Compares a column or an expression of two rows.
         *
         * @param key what is compared
         * @param operator the operator, such as {@code =} or {@code &&}
         */
        MoreExclude with(IndexKey key, String operator);

        /** As {@link #with(IndexKey, String)}, of a column. */
        default MoreExclude with(String column, String operator) {
            return with(IndexKey.column(name(column)), operator);
        }
    }

    /** What may come next of an exclusion: another comparison. */
    interface MoreExclude extends ExclusionWithoutElement, ExcludeInclude {}

    /** What may come next of an exclusion: columns that its index just stores. */
    interface ExcludeInclude extends ExcludeStorage {

        /** Stores columns in the index that aren't compared. */
        ExcludeStorage include(String column, String... more);

        /** As {@link #include(String, String...)}. */
        default ExcludeStorage include(Collection<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next, again and again, of an exclusion: how its index is stored. */
    interface ExcludeStorage extends ExcludeTablespace {

        /** Sets a storage parameter of the index, such as {@code buffering}. */
        ExcludeStorage indexParameter(String parameter, Object value);
    }

    /** What may come next of an exclusion: where its index is put. */
    interface ExcludeTablespace extends ExcludeWhere {

        /** Puts the index into a tablespace. */
        ExcludeWhere usingIndexTablespace(String tablespace);
    }

    /** What may come next of an exclusion: a condition. */
    interface ExcludeWhere extends Deferrable {

        /** Excludes only among the rows for which the condition holds. Columns are written without their table. */
        Deferrable where(Condition condition);
    }

    /** What may come next of a constraint that has an index. */
    interface IndexParameters extends IndexStorage {

        /** Stores columns in the index that aren't keys. */
        IndexStorage include(Name column, Name... more);

        /** As {@link #include(Name, Name...)}. */
        default IndexStorage include(String column, String... more) {
            return include(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #include(Name, Name...)}. */
        default IndexStorage include(Collection<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next, again and again, of a constraint that has an index: how that is stored. */
    interface IndexStorage extends IndexTablespace {

        /** Sets a storage parameter of the index, such as {@code deduplicate_items}. */
        IndexStorage indexParameter(String parameter, Object value);

        /** Fills the pages of the index to so many percent. */
        default IndexStorage fillfactor(int percent) {
            return indexParameter("fillfactor", percent);
        }
    }

    /** What may come next of a constraint that has an index: where that is put. */
    interface IndexTablespace extends Deferrable {

        /** Puts the index into a tablespace. */
        Deferrable usingIndexTablespace(String tablespace);
    }

    /** What may come next of a check. */
    interface Check extends NotValid {

        /** Leaves out the tables that inherit from this one. */
        NotValid noInherit();
    }

    /** An incomplete foreign key: call {@code references(...)} next. */
    interface ForeignKeyWithoutTable {

        /** Names the table and its columns; its primary key if no columns are given. */
        Match references(Name table, Name... columns);

        /** As {@link #references(Name, Name...)}. */
        default Match references(String table, String... columns) {
            return references(name(table), Parts.names(columns).toArray(Name[]::new));
        }

        /** As {@link #references(Name, Name...)}. */
        default Match references(String table, Collection<String> columns) {
            return references(table, columns.toArray(String[]::new));
        }

        /** As {@link #references(Name, Name...)}. */
        default Match references(Name table, Collection<String> columns) {
            return references(
                    table, columns.stream().map(column -> name(column)).toArray(Name[]::new));
        }
    }

    /** What may come next of a foreign key. */
    interface Match extends Actions {

        /** Refuses rows of which some, but not all, columns are null. */
        Actions matchFull();

        /** Leaves rows unchecked of which a column is null; PostgreSQL's default, said aloud. */
        Actions matchSimple();
    }

    /** What may come next of a foreign key, in any order: its referential actions. */
    interface Actions extends ForeignKeyActions<Actions>, ForeignKeyDeferrable {

        /** Sets some of the referencing columns to null when the referenced row is deleted. Since PostgreSQL 15. */
        Actions onDeleteSetNull(String column, String... more);

        /** As {@link #onDeleteSetNull(String, String...)}. */
        default Actions onDeleteSetNull(Collection<String> columns) {
            return onDeleteSetNull(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Sets some of the referencing columns to their defaults when the referenced row is deleted. Since PostgreSQL 15. */
        Actions onDeleteSetDefault(String column, String... more);

        /** As {@link #onDeleteSetDefault(String, String...)}. */
        default Actions onDeleteSetDefault(Collection<String> columns) {
            return onDeleteSetDefault(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next of a foreign key: when it is checked. */
    interface ForeignKeyDeferrable extends NotValid {

        /** Lets a transaction put the check off until its end. */
        NotValid deferrable();

        /** Puts the check off until the end of the transaction, unless that says otherwise. */
        NotValid deferrableInitiallyDeferred();
    }

    /** What may come last of a check or a foreign key. */
    interface NotValid extends TableConstraint {

        /** Leaves rows unchecked that are there already, until the constraint is validated. */
        TableConstraint notValid();

        /** Leaves all rows unchecked: the constraint is there to be read. Since PostgreSQL 18. */
        TableConstraint notEnforced();
    }

    /** What may come last of a constraint that has an index. */
    interface Deferrable extends TableConstraint {

        /** Lets a transaction put the check off until its end. */
        TableConstraint deferrable();

        /** Puts the check off until the end of the transaction, unless that says otherwise. */
        TableConstraint deferrableInitiallyDeferred();
    }
}
