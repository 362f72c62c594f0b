package dev.rung.engine.script;

import dev.rung.engine.script.FixtureRecorder.TableInsert;
import dev.rung.engine.model.SchemaName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * Puts inserts into an order in which a table comes after those that it refers to: a depth-first topological sort, stable
 * where the keys leave a choice. In a cycle of tables the order of the calls stands.
 */
final class ForeignKeyOrder {

    private final SchemaName home;
    private final Map<SeedTable, List<TableInsert>> byTable = new LinkedHashMap<>();
    private final Set<SeedTable> visited = new LinkedHashSet<>();
    private final List<TableInsert> ordered = new ArrayList<>();

    private ForeignKeyOrder(SchemaName home) {
        this.home = home;
    }

    static List<TableInsert> sort(List<TableInsert> inserts, SchemaName home) {
        ForeignKeyOrder order = new ForeignKeyOrder(home);
        for (TableInsert insert : inserts) {
            order.byTable
                    .computeIfAbsent(insert.insert().table(), table -> new ArrayList<>())
                    .add(insert);
        }
        order.byTable.values().forEach(some -> order.visit(some.getFirst().table()));
        return order.ordered;
    }

    private void visit(Table<?> table) {
        SeedTable key = SeedTable.of(table, home);
        if (!visited.add(key)) {
            return;
        }
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            visit(reference.getKey().getTable());
        }
        ordered.addAll(byTable.getOrDefault(key, List.of()));
    }
}
