package dev.rung.engine.script;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.script.FixtureRecorder.TableInsert;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * Sorts inserts so that a table comes after the tables that it references. The sort is stable: tables without a
 * reference between them, and tables that reference each other, keep the order of the calls.
 */
final class ForeignKeyOrder {

    private final List<TableInsert> inserts;
    private final SchemaName home;
    private final Map<SeedTable, Set<SeedTable>> references = new HashMap<>();
    private final Set<SeedTable> preceded = new HashSet<>();
    private final BitSet done = new BitSet();
    private final List<TableInsert> ordered = new ArrayList<>();

    private ForeignKeyOrder(List<TableInsert> inserts, SchemaName home) {
        this.inserts = inserts;
        this.home = home;
    }

    static List<TableInsert> sort(List<TableInsert> inserts, SchemaName home) {
        ForeignKeyOrder order = new ForeignKeyOrder(inserts, home);
        inserts.forEach(insert -> order.note(insert.table()));
        IntStream.range(0, inserts.size()).forEach(order::append);
        return order.ordered;
    }

    private void append(int index) {
        if (!done.get(index)) {
            done.set(index);
            precede(inserts.get(index).insert().table());
            ordered.add(inserts.get(index));
        }
    }

    /** Appends the inserts of the tables that a table needs. */
    private void precede(SeedTable table) {
        if (preceded.add(table)) {
            Set<SeedTable> needed = needed(table);
            IntStream.range(0, inserts.size())
                    .filter(index -> needed.contains(inserts.get(index).insert().table()))
                    .forEach(this::append);
        }
    }

    /** The tables that a table references, directly or indirectly, and that don't reference it. */
    private Set<SeedTable> needed(SeedTable table) {
        return reachable(table).stream()
                .filter(other -> !reachable(other).contains(table))
                .collect(Collectors.toSet());
    }

    private Set<SeedTable> reachable(SeedTable table) {
        Set<SeedTable> reached = new LinkedHashSet<>();
        List<SeedTable> next = new ArrayList<>(references.getOrDefault(table, Set.of()));
        while (!next.isEmpty()) {
            SeedTable name = next.removeLast();
            if (reached.add(name)) {
                next.addAll(references.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }

    private void note(Table<?> table) {
        if (references.containsKey(nameOf(table))) {
            return;
        }
        Set<SeedTable> direct = new LinkedHashSet<>();
        references.put(nameOf(table), direct);
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            direct.add(nameOf(reference.getKey().getTable()));
            note(reference.getKey().getTable());
        }
    }

    private SeedTable nameOf(Table<?> table) {
        return SeedTable.of(table, home);
    }
}
