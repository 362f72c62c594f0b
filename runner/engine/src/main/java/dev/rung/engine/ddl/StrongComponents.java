package dev.rung.engine.ddl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The strongly connected components of a graph: nodes with the same number are on a common cycle. This is Tarjan's
 * algorithm without recursion, because a chain of foreign keys can be longer than the stack.
 *
 * @param <N> the type of the nodes
 */
final class StrongComponents<N> {

    private record Visit<N>(N node, Iterator<N> rest) {}

    private final Map<N, Set<N>> edges;
    private final Map<N, Integer> indexes = new HashMap<>();
    private final Map<N, Integer> lowest = new HashMap<>();
    private final Map<N, Integer> components = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();

    private StrongComponents(Map<N, Set<N>> edges) {
        this.edges = edges;
    }

    static <N> StrongComponents<N> of(Map<N, Set<N>> edges) {
        StrongComponents<N> components = new StrongComponents<>(edges);
        edges.keySet().forEach(components::visit);
        return components;
    }

    /** Whether two nodes are on a common cycle. */
    boolean areTogether(N one, N other) {
        return component(one) == component(other);
    }

    /** Whether a node is on a cycle with another node. */
    boolean isOnCycle(N node) {
        return sizes.getOrDefault(component(node), 0) > 1;
    }

    private int component(N node) {
        return components.getOrDefault(node, -1);
    }

    private void visit(N start) {
        if (indexes.containsKey(start)) {
            return;
        }
        Deque<Visit<N>> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Visit<N> visit = path.getFirst();
            if (visit.rest.hasNext()) {
                N next = visit.rest.next();
                if (!indexes.containsKey(next)) {
                    path.push(enter(next));
                } else if (!components.containsKey(next)) {
                    lower(visit.node, number(indexes, next));
                }
            } else {
                path.pop();
                leave(visit.node);
                if (!path.isEmpty()) {
                    lower(path.getFirst().node, number(lowest, visit.node));
                }
            }
        }
    }

    private Visit<N> enter(N node) {
        indexes.put(node, indexes.size());
        lowest.put(node, number(indexes, node));
        open.push(node);
        return new Visit<>(node, edges.getOrDefault(node, Set.of()).iterator());
    }

    private void lower(N node, int index) {
        lowest.merge(node, index, Math::min);
    }

    private void leave(N node) {
        if (number(lowest, node) != number(indexes, node)) {
            return;
        }
        int component = number(indexes, node);
        N member;
        do {
            member = open.pop();
            components.put(member, component);
            sizes.merge(component, 1, Integer::sum);
        } while (!member.equals(node));
    }

    private int number(Map<N, Integer> numbers, N node) {
        return numbers.getOrDefault(node, -1);
    }
}
