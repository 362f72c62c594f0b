package dev.rung.engine.script;

import dev.rung.engine.script.FixtureRecorder.TableInsert;
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

    private final Map<String, List<TableInsert>> byTable = new LinkedHashMap<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<TableInsert> ordered = new ArrayList<>();

    private ForeignKeyOrder() {}

    static List<TableInsert> sort(List<TableInsert> inserts) {
        ForeignKeyOrder order = new ForeignKeyOrder();
        for (TableInsert insert : inserts) {
            order.byTable
                    .computeIfAbsent(insert.table().getName(), name -> new ArrayList<>())
                    .add(insert);
        }
        order.byTable.values().forEach(some -> order.visit(some.getFirst().table()));
        return order.ordered;
    }

    private void visit(Table<?> table) {
        if (!visited.add(table.getName())) {
            return;
        }
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            visit(reference.getKey().getTable());
        }
        ordered.addAll(byTable.getOrDefault(table.getName(), List.of()));
    }
}
