package dev.rung.faults.model;

import dev.rung.faults.model.Relation.Index;
import dev.rung.faults.model.Relation.Table;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contents of a database.
 *
 * @param own the relations of the set's schema
 * @param elsewhere the relations of {@code public}, the next schema in the search path
 * @param closed the closed gates, at which steps fail
 * @param indexes how many indexes have been created so far
 */
record Contents(
        SortedMap<String, Relation> own, SortedMap<String, Relation> elsewhere, SortedSet<String> closed, int indexes) {

    static final Contents EMPTY = new Contents(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), 0);

    Contents {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        elsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    Optional<Relation> find(String name) {
        return Optional.ofNullable(own.get(name));
    }

    Optional<Table> table(String name) {
        return find(name).filter(Table.class::isInstance).map(Table.class::cast);
    }

    Optional<Index> index(String name) {
        return find(name).filter(Index.class::isInstance).map(Index.class::cast);
    }

    /** Whether an unqualified name would refer to another schema. */
    boolean reachesElsewhere(String name) {
        return !own.containsKey(name) && elsewhere.containsKey(name);
    }

    Contents with(String name, Relation relation) {
        SortedMap<String, Relation> more = new TreeMap<>(own);
        more.put(name, relation);
        return new Contents(more, elsewhere, closed, relation instanceof Index ? indexes + 1 : indexes);
    }

    /** The contents without a relation and its indexes. */
    Contents without(String name) {
        Map<String, Relation> fewer = own.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .filter(entry -> !(entry.getValue() instanceof Index index
                        && index.table().equals(name)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Contents(new TreeMap<>(fewer), elsewhere, closed, indexes);
    }

    Contents emptied() {
        return new Contents(new TreeMap<>(), elsewhere, closed, indexes);
    }

    Contents withGate(String gate, boolean isClosed) {
        SortedSet<String> gates = new TreeSet<>(closed);
        if (isClosed) {
            gates.add(gate);
        } else {
            gates.remove(gate);
        }
        return new Contents(own, elsewhere, gates, indexes);
    }

    /** Applies a change to the other schema, as if it were the set's. */
    Contents changedElsewhere(UnaryOperator<Contents> change) {
        Contents changed = change.apply(new Contents(elsewhere, new TreeMap<>(), closed, indexes));
        return new Contents(own, changed.own(), closed, changed.indexes());
    }

    /** Applies a change to the set's schema, as if no other existed. */
    Contents changedHere(UnaryOperator<Contents> change) {
        Contents changed = change.apply(new Contents(own, new TreeMap<>(), closed, indexes));
        return new Contents(changed.own(), elsewhere, closed, changed.indexes());
    }

    /** Whether the rows of a table would satisfy all its unique indexes. */
    boolean allows(String table, SortedMap<Integer, String> rows) {
        boolean isUnique = own.values().stream()
                .anyMatch(relation -> relation instanceof Index index
                        && index.table().equals(table)
                        && index.unique()
                        && index.state() != Index.Progress.HALF_BUILT);
        return !isUnique || areDistinct(rows);
    }

    static boolean areDistinct(SortedMap<Integer, String> rows) {
        return Set.copyOf(rows.values()).size() == rows.size();
    }

    Stream<String> lines() {
        return Stream.of(
                        lines("shop", own),
                        lines("public", elsewhere),
                        closed.stream().map(gate -> "closed " + gate))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(String schema, SortedMap<String, Relation> relations) {
        return relations.entrySet().stream().flatMap(entry -> entry.getValue().lines(schema + "." + entry.getKey()));
    }
}
