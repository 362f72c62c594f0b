package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.sequences.SequenceOptions;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * A column of a table, with the clauses that jOOQ's {@link DataType} doesn't support. Columns are immutable: each
 * clause returns a new column.
 *
 * @see TableDSL#column(String, DataType)
 */
public sealed interface Column permits Column.Reference {

    /** The storage mode of large values of a column. */
    enum Storage {
        /** In the row, uncompressed. */
        PLAIN,
        /** Out of line, uncompressed. */
        EXTERNAL,
        /** Compressed, and out of line if the row is still too large. */
        EXTENDED,
        /** Compressed, and out of line only if the row can't be stored otherwise. */
        MAIN,
        /** The default of the column's type. Since PostgreSQL 16. */
        DEFAULT;

        QueryPart toPart() {
            return Parts.words(name().toLowerCase(Locale.ROOT));
        }
    }

    /** The column's unqualified name. */
    Name name();

    /** The column's type with its default value, collation and nullability. */
    DataType<?> type();

    /** Whether the column rejects nulls, either by {@code NOT NULL} or as the primary key. */
    boolean isNotNull();

    /**
     * Whether existing rows get a value when the column is added: a default value, an identity or a generated value.
     */
    boolean hasValue();

    /** The tables that the column's foreign keys refer to. */
    List<Name> referencedTables();

    /** The first major version of PostgreSQL that supports the column as defined. */
    int since();

    /** Makes the column an identity column. An {@code INSERT} can set it only with {@code OVERRIDING SYSTEM VALUE}. */
    Column generatedAlwaysAsIdentity();

    /** Makes the column an identity column with sequence options: {@code options -> options.startWith(1000)}. */
    Column generatedAlwaysAsIdentity(UnaryOperator<SequenceOptions> options);

    /** Makes the column an identity column that generates a value if an {@code INSERT} specifies none. */
    Column generatedByDefaultAsIdentity();

    /**
     * Makes the column an identity column that generates a value if an {@code INSERT} specifies none, with sequence
     * options.
     */
    Column generatedByDefaultAsIdentity(UnaryOperator<SequenceOptions> options);

    /** Makes the column a stored generated column, computed from other columns when a row is written. */
    Column generatedAlwaysAsStored(Field<?> expression);

    /**
     * Makes the column a virtual generated column, computed from other columns when a row is read. Since PostgreSQL 18.
     */
    Column generatedAlwaysAsVirtual(Field<?> expression);

    /** Sets the storage mode of large values. Since PostgreSQL 16; on older versions, use {@code alterColumn}. */
    Column storage(Storage way);

    /** Sets the compression method of large values, such as {@code lz4}. */
    Column compression(String method);

    /** Sets an option of a foreign table's column, such as {@code column_name}. Call it once for each option. */
    Column option(String option, String value);

    /** Rejects nulls. Same as {@code notNull()} of the type. */
    Column notNull();

    /**
     * Sets the default value. Same as {@code defaultValue(...)} of the type.
     *
     * @param value a value that jOOQ can convert to the column's type and back without a change
     * @throws IllegalArgumentException if it can't
     */
    Column defaultValue(Object value);

    /** Sets the default value. Same as {@code defaultValue(...)} of the type. */
    Column defaultValue(Field<?> expression);

    /** Sets the collation, such as {@code C}. Same as {@code collation(...)} of the type. */
    Column collate(String collation);

    /** Makes the column the primary key. PostgreSQL names the constraint, for example {@code users_pkey}. */
    Column primaryKey();

    /**
     * Makes the column unique; nulls are distinct. PostgreSQL names the constraint, for example
     * {@code users_email_key}.
     */
    Column unique();

    /** Makes the column unique; nulls are equal. Since PostgreSQL 15. */
    Column uniqueNullsNotDistinct();

    /**
     * Adds a check constraint: the condition must not be false. PostgreSQL names the constraint, for example
     * {@code users_age_check}.
     */
    Column check(Condition condition);

    /**
     * Adds a foreign key to a column of another table. PostgreSQL names the constraint, for example
     * {@code users_team_id_fkey}.
     */
    Reference references(Name table, Name column);

    /** Same as {@link #references(Name, Name)}. */
    default Reference references(String table, String column) {
        return references(DSL.name(table), DSL.name(column));
    }

    /** Adds a foreign key to the primary key of another table. */
    Reference references(Name table);

    /** Adds a foreign key to the primary key of another table. */
    default Reference references(String table) {
        return references(DSL.name(table));
    }

    /** A column whose last clause is a foreign key. Referential actions and deferrability can follow. */
    sealed interface Reference extends Column, ForeignKeyActions<Reference> permits ColumnDefinition {

        /** Allows transactions to defer the check until they commit. */
        Reference deferrable();

        /** Defers the check until the transaction commits, by default. */
        Reference deferrableInitiallyDeferred();
    }
}
