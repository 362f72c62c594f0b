package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The entry points for tables, their columns and constraints. */
abstract class TableDSL extends ViewDSL {

    TableDSL() {}

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
        return new Column(column, type);
    }

    /** A constraint of a table, with all that PostgreSQL has. */
    public static TableConstraintClauses.Kind constraint(String constraint) {
        return constraint(name(constraint));
    }

    /** A constraint of a table, with all that PostgreSQL has. */
    public static TableConstraintClauses.Kind constraint(Name constraint) {
        return new ConstraintStart(constraint);
    }

    /** A primary key, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.IndexParameters primaryKey(String column, String... more) {
        return new ConstraintStart(null).primaryKey(column, more);
    }

    /** A unique constraint, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.IndexParameters unique(String column, String... more) {
        return new ConstraintStart(null).unique(column, more);
    }

    /** A check, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.Check check(Condition condition) {
        return new ConstraintStart(null).check(condition);
    }

    /** A foreign key, under the name that PostgreSQL makes up. */
    public static TableConstraintClauses.References foreignKey(String column, String... more) {
        return new ConstraintStart(null).foreignKey(column, more);
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
    public static AlterTableClauses.IfExists alterTable(String table) {
        return alterTable(name(table));
    }

    /** {@code ALTER TABLE}: several actions make one statement. */
    public static AlterTableClauses.IfExists alterTable(Name table) {
        return new AlterTableStart(CatalogObject.Kind.TABLE, "alter table", table);
    }
}
