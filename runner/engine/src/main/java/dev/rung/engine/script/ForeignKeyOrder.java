package dev.rung.engine.script;

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
import org.jooq.Name;
import org.jooq.Table;

/**
 * Puts inserts into an order in which a table comes after those that it refers to, stable where the keys leave a choice.
 * Between tables that refer to each other the order of the calls stands.
 */
final class ForeignKeyOrder {

    private final List<TableInsert> inserts;
    private final Map<Name, Set<Name>> references = new HashMap<>();
    private final Set<Name> preceded = new HashSet<>();
    private final BitSet done = new BitSet();
    private final List<TableInsert> ordered = new ArrayList<>();

    private ForeignKeyOrder(List<TableInsert> inserts) {
        this.inserts = inserts;
    }

    static List<TableInsert> sort(List<TableInsert> inserts) {
        ForeignKeyOrder order = new ForeignKeyOrder(inserts);
        inserts.forEach(insert -> order.note(insert.table()));
        IntStream.range(0, inserts.size()).forEach(order::append);
        return order.ordered;
    }

    private void append(int index) {
        if (!done.get(index)) {
            done.set(index);
            precede(nameOf(inserts.get(index).table()));
            ordered.add(inserts.get(index));
        }
    }

    /** Appends what a table needs, which doesn't need that table in turn. */
    private void precede(Name table) {
        if (preceded.add(table)) {
            Set<Name> needed = needed(table);
            IntStream.range(0, inserts.size())
                    .filter(index -> needed.contains(nameOf(inserts.get(index).table())))
                    .forEach(this::append);
        }
    }

    /** The tables that a table refers to, at any remove, and that don't refer to it. */
    private Set<Name> needed(Name table) {
        return reachable(table).stream()
                .filter(other -> !reachable(other).contains(table))
                .collect(Collectors.toSet());
    }

    private Set<Name> reachable(Name table) {
        Set<Name> reached = new LinkedHashSet<>();
        List<Name> next = new ArrayList<>(references.getOrDefault(table, Set.of()));
        while (!next.isEmpty()) {
            Name name = next.removeLast();
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
        Set<Name> direct = new LinkedHashSet<>();
        references.put(nameOf(table), direct);
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            direct.add(nameOf(reference.getKey().getTable()));
            note(reference.getKey().getTable());
        }
    }

    private static Name nameOf(Table<?> table) {
        return table.getQualifiedName();
    }
}
