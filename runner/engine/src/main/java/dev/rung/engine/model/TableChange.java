package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;

/** A change that an {@code ALTER TABLE} makes to an existing table. Only the changes that rules use are included. */
public sealed interface TableChange extends Change {

    /** The table, as the statement names it. */
    Name table();

    /**
     * A column is added.
     *
     * @param table the table
     * @param column its name
     * @param notNull whether it is {@code NOT NULL}
     * @param hasValue whether existing rows get a value: a default, an identity, a generated value
     */
    record AddsColumn(Name table, Name column, boolean notNull, boolean hasValue) implements TableChange {
        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.partOf(Kind.COLUMN, column, table)));
        }
    }

    /**
     * A column is dropped.
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
     * A column becomes {@code NOT NULL}.
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
     * A table is renamed.
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
     * A column is renamed.
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
     * A named constraint is added.
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
     * A constraint is dropped.
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
