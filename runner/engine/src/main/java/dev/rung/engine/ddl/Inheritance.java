package dev.rung.engine.ddl;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Determines how the tables with parents are created. */
final class Inheritance {

    private final Map<QualifiedName, Table> tables;

    private Inheritance(Map<QualifiedName, Table> tables) {
        this.tables = tables;
    }

    static Inheritance of(SchemaSnapshot snapshot) {
        return new Inheritance(snapshot.objects().stream()
                .filter(each -> each.definition() instanceof Table)
                .collect(Collectors.toUnmodifiableMap(
                        (DatabaseObject each) -> each.id().qualifiedName(), each -> (Table) each.definition())));
    }

    /**
     * Whether the table is created alone and gets its parents afterwards. A partition is, so that the names of its
     * constraints and indexes and the order of its columns don't depend on its parent.
     */
    boolean isAttached(Table table) {
        return table.partitionBound() != null || (!table.parents().isEmpty() && !isDeclared(table));
    }

    /** Whether the table is created with {@code INHERITS} and without the columns that only its parents declare. */
    boolean isDeclared(Table table) {
        if (table.parents().isEmpty() || table.partitionBound() != null) {
            return false;
        }
        List<String> usual = Stream.concat(
                        table.parents().stream()
                                .map(tables::get)
                                .flatMap(Stream::ofNullable)
                                .flatMap(parent -> parent.columns().stream())
                                .map(Column::name),
                        table.columns().stream().map(Column::name))
                .distinct()
                .toList();
        return usual.equals(table.columns().stream().map(Column::name).toList());
    }

    Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The column of the first parent that has it. */
    Optional<Column> inherited(Table table, String column) {
        return table.parents().stream()
                .map(tables::get)
                .flatMap(Stream::ofNullable)
                .flatMap(parent -> parent.columns().stream())
                .filter(each -> each.name().equals(column))
                .findFirst();
    }
}
