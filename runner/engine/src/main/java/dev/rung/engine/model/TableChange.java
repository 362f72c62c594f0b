package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;

/** A change that an {@code ALTER TABLE} makes to a table that is there. Changes that no rule asks for are left out. */
public sealed interface TableChange extends Change {

    /** The table, as the statement names it. */
    Name table();

    /**
     * A new column.
     *
     * @param table the table
     * @param column its name
     * @param notNull whether it takes no nulls
     * @param hasValue whether rows that are there get a value: a default, an identity, a generated value
     */
    record AddsColumn(Name table, Name column, boolean notNull, boolean hasValue) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.partOf(Kind.COLUMN, column, table)));
        }
    }

    /**
     * A column that goes.
     *
     * @param table the table
     * @param column its name
     */
    record DropsColumn(Name table, Name column) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Drops(CatalogObject.partOf(Kind.COLUMN, column, table)));
        }
    }

    /**
     * A column that takes no nulls from now on.
     *
     * @param table the table
     * @param column its name
     */
    record SetsNotNull(Name table, Name column) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }

    /**
     * A table that gets another name.
     *
     * @param table the table
     * @param to its new name
     */
    record RenamesTable(Name table, Name to) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(
                    new Effect.Drops(CatalogObject.of(Kind.TABLE, table)),
                    new Effect.Creates(CatalogObject.of(Kind.TABLE, to)));
        }
    }

    /**
     * A column that gets another name.
     *
     * @param table the table
     * @param column the column
     * @param to its new name
     */
    record RenamesColumn(Name table, Name column, Name to) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(
                    new Effect.Drops(CatalogObject.partOf(Kind.COLUMN, column, table)),
                    new Effect.Creates(CatalogObject.partOf(Kind.COLUMN, to, table)));
        }
    }

    /**
     * A new constraint with a name.
     *
     * @param table the table
     * @param constraint its name
     */
    record AddsConstraint(Name table, Name constraint) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.partOf(Kind.CONSTRAINT, constraint, table)));
        }
    }

    /**
     * A constraint that goes.
     *
     * @param table the table
     * @param constraint its name
     */
    record DropsConstraint(Name table, Name constraint) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Drops(CatalogObject.partOf(Kind.CONSTRAINT, constraint, table)));
        }
    }
}
