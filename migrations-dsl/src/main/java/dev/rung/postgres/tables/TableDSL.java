package dev.rung.postgres.tables;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.foreign.ForeignDSL;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The entry points for tables, foreign ones too, their columns and their constraints. */
public abstract class TableDSL extends ForeignDSL {

    protected TableDSL() {}

    /**
     * {@code CREATE TABLE}, with all that PostgreSQL has. Where jOOQ's own is enough, either may be used: what is common
     * to both is written alike.
     */
    public static CreateTableClauses.IfNotExists createTable(String table) {
        return createTable(name(table));
    }

    /** {@code CREATE TABLE}, with all that PostgreSQL has. */
    public static CreateTableClauses.IfNotExists createTable(Name table) {
        return new CreateTable("create table", table);
    }

    /** {@code CREATE UNLOGGED TABLE}: writes are faster, and a crash empties the table. */
    public static CreateTableClauses.IfNotExists createUnloggedTable(String table) {
        return createUnloggedTable(name(table));
    }

    /** {@code CREATE UNLOGGED TABLE}: writes are faster, and a crash empties the table. */
    public static CreateTableClauses.IfNotExists createUnloggedTable(Name table) {
        return new CreateTable("create unlogged table", table);
    }

    /**
     * A column, with its identity, generation, storage or compression.
     *
     * @param column its name
     * @param type its type, with {@code notNull()}, {@code defaultValue(...)} and {@code collation(...)}
     */
    public static Column column(String column, DataType<?> type) {
        return column(name(column), type);
    }

    /** A column, with its identity, generation, storage or compression. */
    public static Column column(Name column, DataType<?> type) {
        return new ColumnDefinition(column, type);
    }

    /** A constraint of a table, with all that PostgreSQL has. */
    public static TableConstraintClauses.WithoutKind constraint(String constraint) {
        return constraint(name(constraint));
    }

    /** A constraint of a table, with all that PostgreSQL has. */
    public static TableConstraintClauses.WithoutKind constraint(Name constraint) {
        return new ConstraintStart(constraint);
    }

    /** A primary key, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.IndexParameters primaryKey(String column, String... more) {
        return new ConstraintStart(null).primaryKey(column, more);
    }

    /** As {@link #primaryKey(String, String...)}. */
    public static TableConstraintClauses.IndexParameters primaryKey(Collection<String> columns) {
        return new ConstraintStart(null).primaryKey(columns);
    }

    /** A unique constraint, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.IndexParameters unique(String column, String... more) {
        return new ConstraintStart(null).unique(column, more);
    }

    /** As {@link #unique(String, String...)}. */
    public static TableConstraintClauses.IndexParameters unique(Collection<String> columns) {
        return new ConstraintStart(null).unique(columns);
    }

    /** A check, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.Check check(Condition condition) {
        return new ConstraintStart(null).check(condition);
    }

    /** A foreign key, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.ForeignKeyWithoutTable foreignKey(String column, String... more) {
        return new ConstraintStart(null).foreignKey(column, more);
    }

    /** As {@link #foreignKey(String, String...)}. */
    public static TableConstraintClauses.ForeignKeyWithoutTable foreignKey(Collection<String> columns) {
        return new ConstraintStart(null).foreignKey(columns);
    }

    /** {@code MINVALUE}: less than any value, as the bound of a partition. */
    public static Field<Object> minValue() {
        return DSL.field("minvalue");
    }

    /** {@code MAXVALUE}: more than any value, as the bound of a partition. */
    public static Field<Object> maxValue() {
        return DSL.field("maxvalue");
    }

    /** {@code ALTER TABLE}: several actions make one statement. */
    public static AlterTableClauses.IfExistsWithoutAction alterTable(String table) {
        return alterTable(name(table));
    }

    /** {@code ALTER TABLE}: several actions make one statement. */
    public static AlterTableClauses.IfExistsWithoutAction alterTable(Name table) {
        return new AlterTableClauses.IfExistsWithoutAction(Kind.TABLE, "alter table", table);
    }

    /** {@code CREATE FOREIGN TABLE}: a table whose rows another server has. */
    public static CreateForeignTableClauses.IfNotExistsWithoutServer createForeignTable(String table) {
        return createForeignTable(name(table));
    }

    /** {@code CREATE FOREIGN TABLE}: a table whose rows another server has. */
    public static CreateForeignTableClauses.IfNotExistsWithoutServer createForeignTable(Name table) {
        return new CreateForeignTable.Start(table);
    }

    /** {@code ALTER FOREIGN TABLE}: several actions make one statement; not all of a table's are for a foreign one. */
    public static AlterTableClauses.IfExistsWithoutAction alterForeignTable(String table) {
        return alterForeignTable(name(table));
    }

    /** {@code ALTER FOREIGN TABLE}: several actions make one statement; not all of a table's are for a foreign one. */
    public static AlterTableClauses.IfExistsWithoutAction alterForeignTable(Name table) {
        return new AlterTableClauses.IfExistsWithoutAction(Kind.FOREIGN_TABLE, "alter foreign table", table);
    }

    /** {@code DROP TABLE}: removes a table, partitioned or not, with its rows. */
    public static DropClauses.IfExists dropTable(String table) {
        return dropTable(name(table));
    }

    /** {@code DROP TABLE}: removes a table, partitioned or not, with its rows. */
    public static DropClauses.IfExists dropTable(Name table) {
        return new Drop(CatalogObject.of(Kind.TABLE, table));
    }

    /** {@code DROP FOREIGN TABLE}: the rows stay where they are. */
    public static DropClauses.IfExists dropForeignTable(String table) {
        return dropForeignTable(name(table));
    }

    /** {@code DROP FOREIGN TABLE}: the rows stay where they are. */
    public static DropClauses.IfExists dropForeignTable(Name table) {
        return new Drop(CatalogObject.of(Kind.FOREIGN_TABLE, table));
    }

    /** {@code COMMENT ON TABLE}: describes a table, partitioned or not. */
    public static CommentOn.WithoutText commentOnTable(String object) {
        return commentOnTable(name(object));
    }

    /** {@code COMMENT ON TABLE}: describes a table, partitioned or not. */
    public static CommentOn.WithoutText commentOnTable(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.TABLE, object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: describes a foreign table. */
    public static CommentOn.WithoutText commentOnForeignTable(String object) {
        return commentOnForeignTable(name(object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: describes a foreign table. */
    public static CommentOn.WithoutText commentOnForeignTable(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.FOREIGN_TABLE, object));
    }

    /** {@code COMMENT ON COLUMN}: describes a column of a table, view or composite type. */
    public static CommentOn.WithoutText commentOnColumn(String table, String column) {
        return commentOnColumn(name(table), name(column));
    }

    /** {@code COMMENT ON COLUMN}: describes a column of a table, view or composite type. */
    public static CommentOn.WithoutText commentOnColumn(Name table, Name column) {
        return new CommentOn.WithoutText(partOf(Kind.COLUMN, column, table));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a table. */
    public static CommentOn.WithoutText commentOnConstraint(String table, String constraint) {
        return commentOnConstraint(name(table), name(constraint));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a table. */
    public static CommentOn.WithoutText commentOnConstraint(Name table, Name constraint) {
        return new CommentOn.WithoutText(partOf(Kind.CONSTRAINT, constraint, table));
    }
}
