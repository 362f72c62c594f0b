package dev.rung.postgres.tables;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Name;

/** The actions of {@code ALTER TABLE}. Any number of them can be combined in one statement. */
public abstract class TableActions extends TableOptionActions {

    TableActions(String words, Name table, List<TableAction> actions) {
        super(words, table, actions);
    }

    /** Adds a column. The type specifies its nullability, default value and collation. */
    public AlterTable addColumn(String column, DataType<?> type) {
        return addColumn(new ColumnDefinition(name(column), type));
    }

    /** Adds a column. The type specifies its nullability, default value and collation. */
    public AlterTable addColumn(Name column, DataType<?> type) {
        return addColumn(new ColumnDefinition(column, type));
    }

    /** Adds a column; see {@link TableDSL#column(String, DataType)}. */
    public AlterTable addColumn(Column column) {
        return addColumn("add column", column);
    }

    /** Adds a column. Does nothing if a column with the same name already exists. */
    public AlterTable addColumnIfNotExists(Column column) {
        return addColumn("add column if not exists", column);
    }

    private AlterTable addColumn(String words, Column column) {
        return and(TableAction.of(
                        TableAction.Kind.ADD_COLUMN,
                        column.name(),
                        Sentence.of(words).add(ColumnDefinition.toPart(column)),
                        new Effect.Creates(partOf(Kind.COLUMN, column.name(), table())))
                .adding(column)
                .related(column.referencedTables())
                .since(column.since()));
    }

    /** Drops a column. */
    public AlterTable.Dropping dropColumn(String column) {
        return dropColumn(name(column));
    }

    /** Drops a column. */
    public AlterTable.Dropping dropColumn(Name column) {
        return drop(TableAction.Kind.DROP_COLUMN, "drop column", partOf(Kind.COLUMN, column, table()));
    }

    /** Drops a column. Does nothing if the column doesn't exist. */
    public AlterTable.Dropping dropColumnIfExists(String column) {
        return dropColumnIfExists(name(column));
    }

    /** Drops a column. Does nothing if the column doesn't exist. */
    public AlterTable.Dropping dropColumnIfExists(Name column) {
        return drop(TableAction.Kind.DROP_COLUMN, "drop column if exists", partOf(Kind.COLUMN, column, table()));
    }

    private AlterTable.Dropping drop(TableAction.Kind kind, String words, CatalogObject object) {
        return dropping(
                TableAction.of(kind, object.name(), Sentence.of(words).add(object.name()), new Effect.Drops(object)));
    }

    /** Changes a column: call the change next. */
    public ColumnActions alterColumn(String column) {
        return alterColumn(name(column));
    }

    /** Changes a column: call the change next. */
    public ColumnActions alterColumn(Name column) {
        return new ColumnActions(this, column);
    }

    /** Adds a constraint; see {@link TableDSL#constraint(String)}. */
    public AlterTable addConstraint(TableConstraint constraint) {
        Effect[] effects = constraint
                .constraintName()
                .map(each -> new Effect[] {new Effect.Creates(partOf(Kind.CONSTRAINT, each, table()))})
                .orElseGet(() -> new Effect[0]);
        return and(TableAction.of(
                        TableAction.Kind.ADD_CONSTRAINT,
                        constraint.constraintName().orElse(null),
                        Sentence.of("add").add(constraint.toPart()),
                        effects)
                .related(constraint.referencedTables())
                .since(constraint.since()));
    }

    /** Adds a jOOQ constraint. */
    public AlterTable addConstraint(Constraint constraint) {
        Name own = constraint.getUnqualifiedName();
        boolean named = !own.empty();
        Effect[] effects =
                named ? new Effect[] {new Effect.Creates(partOf(Kind.CONSTRAINT, own, table()))} : new Effect[0];
        return and(TableAction.of(
                        TableAction.Kind.ADD_CONSTRAINT,
                        named ? own : null,
                        Sentence.of("add").add(constraint),
                        effects)
                .related(Parts.referencedTables(constraint)));
    }

    /** Validates a constraint that was created as {@code NOT VALID}: PostgreSQL checks the existing rows. */
    public AlterTable validateConstraint(String constraint) {
        return validateConstraint(name(constraint));
    }

    /** Validates a constraint that was created as {@code NOT VALID}: PostgreSQL checks the existing rows. */
    public AlterTable validateConstraint(Name constraint) {
        return and(TableAction.of(
                TableAction.Kind.VALIDATE_CONSTRAINT,
                constraint,
                Sentence.of("validate constraint").add(constraint),
                new Effect.Validates(partOf(Kind.CONSTRAINT, constraint, table()))));
    }

    /** Changes the attributes of a constraint: call the change next. */
    public ConstraintActions alterConstraint(String constraint) {
        return alterConstraint(name(constraint));
    }

    /** Changes the attributes of a constraint: call the change next. */
    public ConstraintActions alterConstraint(Name constraint) {
        return new ConstraintActions(this, constraint);
    }

    /** Drops a constraint. */
    public AlterTable.Dropping dropConstraint(String constraint) {
        return dropConstraint(name(constraint));
    }

    /** Drops a constraint. */
    public AlterTable.Dropping dropConstraint(Name constraint) {
        return drop(TableAction.Kind.DROP_CONSTRAINT, "drop constraint", partOf(Kind.CONSTRAINT, constraint, table()));
    }

    /** Drops a constraint. Does nothing if the constraint doesn't exist. */
    public AlterTable.Dropping dropConstraintIfExists(String constraint) {
        return dropConstraintIfExists(name(constraint));
    }

    /** Drops a constraint. Does nothing if the constraint doesn't exist. */
    public AlterTable.Dropping dropConstraintIfExists(Name constraint) {
        return drop(
                TableAction.Kind.DROP_CONSTRAINT,
                "drop constraint if exists",
                partOf(Kind.CONSTRAINT, constraint, table()));
    }
}
