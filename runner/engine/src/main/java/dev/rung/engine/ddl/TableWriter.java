package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.createForeignTable;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUnloggedTable;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.Setting;
import dev.rung.engine.schema.Table;
import dev.rung.postgres.tables.AlterTable;
import dev.rung.postgres.tables.CreateForeignTableClauses;
import dev.rung.postgres.tables.CreateTableClauses;
import dev.rung.postgres.tables.TableActions;
import dev.rung.postgres.tables.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes tables, partitioned tables and foreign tables. */
final class TableWriter {

    private final Inheritance inheritance;

    TableWriter(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /**
     * Creates a table.
     *
     * @param constraints the constraints that are created with it
     * @param defaults the columns whose defaults are created with it
     */
    List<Query> create(ObjectId id, Table table, List<TableConstraint> constraints, Set<String> defaults) {
        List<Query> statements = new ArrayList<>();
        List<TableConstraint> all = new ArrayList<>();
        declared(table)
                .forEach(column ->
                        ColumnWriter.notNull(id.qualifiedName(), column).ifPresent(all::add));
        all.addAll(constraints);
        statements.add(
                table.foreign() == null
                        ? ordinary(id, table, all, defaults)
                        : foreign(id, table, table.foreign(), all, defaults));
        changes(id, table).ifPresent(statements::add);
        return statements;
    }

    private Query ordinary(ObjectId id, Table table, List<TableConstraint> constraints, Set<String> defaults) {
        Name name = Fragments.name(id);
        CreateTableClauses.Start start = table.unlogged() ? createUnloggedTable(name) : createTable(name);
        CreateTableClauses.PartitionBy elements;
        if (table.type() != null) {
            CreateTableClauses.TypedElements typed = start.ofType(Fragments.name(table.type()));
            for (Column column : table.columns()) {
                if (column.notNull() != null || defaults.contains(column.name())) {
                    typed = typed.columnOptions(written(id, column, defaults));
                }
            }
            for (TableConstraint constraint : constraints) {
                typed = typed.constraint(constraint);
            }
            elements = typed;
        } else {
            CreateTableClauses.Elements plain = start;
            for (Column column : declared(table)) {
                plain = plain.column(written(id, column, defaults));
            }
            plain = plain.constraints(constraints);
            elements = inheritance.isDeclared(table) ? plain.inherits(parents(table)) : plain;
        }
        CreateTableClauses.With with = partitioned(table, elements);
        for (Setting option : table.options()) {
            with = with.with(option.name(), Fragments.value(option.value()));
        }
        return table.tablespace() == null ? with : with.tablespace(table.tablespace());
    }

    private static CreateTableClauses.With partitioned(Table table, CreateTableClauses.PartitionBy elements) {
        CreateTableClauses.Using using = elements;
        if (table.partitionKey() != null) {
            int start = table.partitionKey().indexOf('(');
            var key = Fragments.verbatimKey(table.partitionKey()
                    .substring(start + 1, table.partitionKey().length() - 1));
            using = switch (table.partitionKey().substring(0, start).strip()) {
                case "RANGE" -> elements.partitionByRange(key);
                case "LIST" -> elements.partitionByList(key);
                default -> elements.partitionByHash(key);
            };
        }
        return table.accessMethod() == null ? using : using.using(table.accessMethod());
    }

    private Query foreign(
            ObjectId id, Table table, Table.Foreign foreign, List<TableConstraint> constraints, Set<String> defaults) {
        CreateForeignTableClauses.ElementsWithoutServer elements = createForeignTable(Fragments.name(id));
        for (Column column : declared(table)) {
            elements = elements.column(written(id, column, defaults));
        }
        for (TableConstraint constraint : constraints) {
            elements = elements.constraint(constraint);
        }
        var options =
                (inheritance.isDeclared(table) ? elements.inherits(parents(table)) : elements).server(foreign.server());
        for (Setting option : foreign.options()) {
            options = options.option(option.name(), option.value());
        }
        return options;
    }

    private static dev.rung.postgres.tables.Column written(ObjectId id, Column column, Set<String> defaults) {
        return ColumnWriter.of(id.qualifiedName(), column, defaults.contains(column.name()));
    }

    private static List<Name> parents(Table table) {
        return table.parents().stream().map(Fragments::name).toList();
    }

    /** The columns of the statement: those of the parents only if the table is created without them. */
    private List<Column> declared(Table table) {
        return inheritance.isDeclared(table)
                ? table.columns().stream().filter(Column::local).toList()
                : table.columns();
    }

    /** Whether the table declares a column, so that its default is part of the statement. */
    boolean declares(Table table, String column) {
        return declared(table).stream().anyMatch(each -> each.name().equals(column));
    }

    /** What a new table needs beyond its creation. */
    private Optional<Query> changes(ObjectId id, Table table) {
        List<Function<TableActions, AlterTable>> actions = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!declared(table).contains(column)) {
                addDeviations(table, column, actions);
            }
            actions.addAll(ColumnWriter.actions(id.qualifiedName(), column));
        }
        switch (table.replicaIdentity()) {
            case DEFAULT, INDEX -> {}
            case NOTHING -> actions.add(TableActions::replicaIdentityNothing);
            case FULL -> actions.add(TableActions::replicaIdentityFull);
        }
        if (table.rowSecurity()) {
            actions.add(TableActions::enableRowLevelSecurity);
        }
        if (table.forcesRowSecurity()) {
            actions.add(TableActions::forceRowLevelSecurity);
        }
        return alter(Fragments.name(id), actions);
    }

    /** Adds where a column differs from the one that it is inherited from. */
    private void addDeviations(Table table, Column column, List<Function<TableActions, AlterTable>> actions) {
        Optional<Column> parent = inheritance.inherited(table, column.name());
        Name name = DSL.name(column.name());
        if (column.notNull() != null && parent.map(Column::notNull).isEmpty()) {
            actions.add(alter -> alter.alterColumn(name).setNotNull());
        }
        if (column.defaultValue() == null && parent.map(Column::defaultValue).isPresent()) {
            actions.add(alter -> alter.alterColumn(name).dropDefault());
        }
    }

    /** One statement with all actions; empty if there are none. */
    static Optional<Query> alter(Name table, List<Function<TableActions, AlterTable>> actions) {
        AlterTable altered = null;
        for (Function<TableActions, AlterTable> action : actions) {
            altered = action.apply(altered == null ? alterTable(table).only() : altered);
        }
        return Optional.ofNullable(altered);
    }

    /** Sets the default of a column that isn't part of its table's creation, unless the column inherits it. */
    Optional<Query> setDefault(ObjectId id, Table table, String column) {
        Column wanted = table.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
        String expression = Objects.requireNonNull(wanted.defaultValue()).expression();
        boolean isInherited = !declares(table, column)
                && inheritance
                        .inherited(table, column)
                        .map(Column::defaultValue)
                        .filter(each -> each.expression().equals(expression))
                        .isPresent();
        return isInherited
                ? Optional.empty()
                : Optional.of(alterTable(Fragments.name(id))
                        .only()
                        .alterColumn(column)
                        .setDefault(Fragments.expression(expression)));
    }

    /** Makes a table a partition or a child of its parents. */
    List<Query> attach(ObjectId id, Table table) {
        Name name = Fragments.name(id);
        if (table.partitionBound() != null) {
            QualifiedName parent = table.parents().getFirst();
            return List.of(PartitionWriter.attach(Fragments.name(parent), name, table.partitionBound()));
        }
        return table.parents().stream()
                .<Query>map(parent -> alterTable(name).inherit(Fragments.name(parent)))
                .toList();
    }
}
