package dev.rung.postgres.tables;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.foreign.ForeignDSL;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The entry points for ordinary and foreign tables, their columns and their constraints. */
public abstract class TableDSL extends ForeignDSL {

    protected TableDSL() {}

    /**
     * {@code CREATE TABLE}: creates a table, with all clauses of PostgreSQL. jOOQ's {@code createTable} suffices for
     * the clauses that it supports; these have the same syntax in both.
     */
    public static CreateTableClauses.IfNotExists createTable(String table) {
        return createTable(name(table));
    }

    /** {@code CREATE TABLE}: creates a table, with all clauses of PostgreSQL. */
    public static CreateTableClauses.IfNotExists createTable(Name table) {
        return new CreateTable("create table", table);
    }

    /**
     * {@code CREATE UNLOGGED TABLE}: creates a table that isn't written to the write-ahead log. Writes are faster, but
     * a crash empties the table.
     */
    public static CreateTableClauses.IfNotExists createUnloggedTable(String table) {
        return createUnloggedTable(name(table));
    }

    /**
     * {@code CREATE UNLOGGED TABLE}: creates a table that isn't written to the write-ahead log. Writes are faster, but
     * a crash empties the table.
     */
    public static CreateTableClauses.IfNotExists createUnloggedTable(Name table) {
        return new CreateTable("create unlogged table", table);
    }

    /**
     * A column, to which clauses such as an identity, a generation expression, storage or compression can be added.
     *
     * @param column the name
     * @param type the type, with {@code notNull()}, {@code defaultValue(...)} and {@code collation(...)}
     */
    public static Column column(String column, DataType<?> type) {
        return column(name(column), type);
    }

    /** A column, to which clauses such as an identity, a generation expression, storage or compression can be added. */
    public static Column column(Name column, DataType<?> type) {
        return new ColumnDefinition(column, type);
    }

    /** A table constraint, with all clauses of PostgreSQL. */
    public static TableConstraintClauses.WithoutKind constraint(String constraint) {
        return constraint(name(constraint));
    }

    /** A table constraint, with all clauses of PostgreSQL. */
    public static TableConstraintClauses.WithoutKind constraint(Name constraint) {
        return new ConstraintStart(constraint);
    }

    /** A primary key with a name chosen by PostgreSQL. */
    public static TableConstraintClauses.IndexParameters primaryKey(String column, String... more) {
        return new ConstraintStart(null).primaryKey(column, more);
    }

    /** Same as {@link #primaryKey(String, String...)}. */
    public static TableConstraintClauses.IndexParameters primaryKey(List<String> columns) {
        return new ConstraintStart(null).primaryKey(columns);
    }

    /** A unique constraint with a name chosen by PostgreSQL. */
    public static TableConstraintClauses.IndexParameters unique(String column, String... more) {
        return new ConstraintStart(null).unique(column, more);
    }

    /** Same as {@link #unique(String, String...)}. */
    public static TableConstraintClauses.IndexParameters unique(List<String> columns) {
        return new ConstraintStart(null).unique(columns);
    }

    /** A check constraint with a name chosen by PostgreSQL. */
    public static TableConstraintClauses.Check check(Condition condition) {
        return new ConstraintStart(null).check(condition);
    }

    /** A foreign key with a name chosen by PostgreSQL. */
    public static TableConstraintClauses.ForeignKeyWithoutTable foreignKey(String column, String... more) {
        return new ConstraintStart(null).foreignKey(column, more);
    }

    /** Same as {@link #foreignKey(String, String...)}. */
    public static TableConstraintClauses.ForeignKeyWithoutTable foreignKey(List<String> columns) {
        return new ConstraintStart(null).foreignKey(columns);
    }

    /** {@code MINVALUE}: the bound of a range partition that is less than any value. */
    public static Field<Object> minValue() {
        return DSL.field("minvalue");
    }

    /** {@code MAXVALUE}: the bound of a range partition that is greater than any value. */
    public static Field<Object> maxValue() {
        return DSL.field("maxvalue");
    }

    /** {@code ALTER TABLE}: changes the definition of a table. Several actions can be combined in one statement. */
    public static AlterTableClauses.AlterTableWithoutAction alterTable(String table) {
        return alterTable(name(table));
    }

    /** {@code ALTER TABLE}: changes the definition of a table. Several actions can be combined in one statement. */
    public static AlterTableClauses.AlterTableWithoutAction alterTable(Name table) {
        return new AlterTableClauses.AlterTableWithoutAction(Kind.TABLE, "alter table", table);
    }

    /** {@code CREATE FOREIGN TABLE}: creates a table whose rows are stored on a foreign server. */
    public static CreateForeignTableClauses.IfNotExistsWithoutServer createForeignTable(String table) {
        return createForeignTable(name(table));
    }

    /** {@code CREATE FOREIGN TABLE}: creates a table whose rows are stored on a foreign server. */
    public static CreateForeignTableClauses.IfNotExistsWithoutServer createForeignTable(Name table) {
        return new CreateForeignTable.Start(table);
    }

    /**
     * {@code ALTER FOREIGN TABLE}: changes the definition of a foreign table. Several actions can be combined in one
     * statement. PostgreSQL doesn't support all actions of {@code ALTER TABLE}.
     */
    public static AlterTableClauses.AlterTableWithoutAction alterForeignTable(String table) {
        return alterForeignTable(name(table));
    }

    /**
     * {@code ALTER FOREIGN TABLE}: changes the definition of a foreign table. Several actions can be combined in one
     * statement. PostgreSQL doesn't support all actions of {@code ALTER TABLE}.
     */
    public static AlterTableClauses.AlterTableWithoutAction alterForeignTable(Name table) {
        return new AlterTableClauses.AlterTableWithoutAction(Kind.FOREIGN_TABLE, "alter foreign table", table);
    }

    /** {@code DROP TABLE}: drops an ordinary or partitioned table. */
    public static DropClauses.IfExists dropTable(String table) {
        return dropTable(name(table));
    }

    /** {@code DROP TABLE}: drops an ordinary or partitioned table. */
    public static DropClauses.IfExists dropTable(Name table) {
        return new Drop(CatalogObject.of(Kind.TABLE, table));
    }

    /** {@code DROP FOREIGN TABLE}: drops a foreign table. The rows on the foreign server are kept. */
    public static DropClauses.IfExists dropForeignTable(String table) {
        return dropForeignTable(name(table));
    }

    /** {@code DROP FOREIGN TABLE}: drops a foreign table. The rows on the foreign server are kept. */
    public static DropClauses.IfExists dropForeignTable(Name table) {
        return new Drop(CatalogObject.of(Kind.FOREIGN_TABLE, table));
    }

    /** {@code COMMENT ON TABLE}: sets or removes the comment of an ordinary or partitioned table. */
    public static CommentOn.WithoutText commentOnTable(String object) {
        return commentOnTable(name(object));
    }

    /** {@code COMMENT ON TABLE}: sets or removes the comment of an ordinary or partitioned table. */
    public static CommentOn.WithoutText commentOnTable(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.TABLE, object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: sets or removes the comment of a foreign table. */
    public static CommentOn.WithoutText commentOnForeignTable(String object) {
        return commentOnForeignTable(name(object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: sets or removes the comment of a foreign table. */
    public static CommentOn.WithoutText commentOnForeignTable(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.FOREIGN_TABLE, object));
    }

    /** {@code COMMENT ON COLUMN}: sets or removes the comment of a column of a table, view or composite type. */
    public static CommentOn.WithoutText commentOnColumn(String table, String column) {
        return commentOnColumn(name(table), name(column));
    }

    /** {@code COMMENT ON COLUMN}: sets or removes the comment of a column of a table, view or composite type. */
    public static CommentOn.WithoutText commentOnColumn(Name table, Name column) {
        return new CommentOn.WithoutText(partOf(Kind.COLUMN, column, table));
    }

    /** {@code COMMENT ON CONSTRAINT}: sets or removes the comment of a table constraint. */
    public static CommentOn.WithoutText commentOnConstraint(String table, String constraint) {
        return commentOnConstraint(name(table), name(constraint));
    }

    /** {@code COMMENT ON CONSTRAINT}: sets or removes the comment of a table constraint. */
    public static CommentOn.WithoutText commentOnConstraint(Name table, Name constraint) {
        return new CommentOn.WithoutText(partOf(Kind.CONSTRAINT, constraint, table));
    }
}
