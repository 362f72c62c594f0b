package dev.rung.engine.ddl;

import dev.rung.engine.ddl.Unit.Aspect;
import dev.rung.engine.schema.ObjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders units so that each follows what it needs. Objects whose dependencies leave a choice are in the order of their kinds
 * and names. The parts of an object follow it at once if what they need exists then; an object waits for what its parts need,
 * unless the two need each other. A part that can't follow its object is put off. A view that is on a cycle is created
 * without its query first.
 */
final class Sequencer {

    private final Units units;
    private final NavigableMap<Unit, Set<Unit>> missing = new TreeMap<>();
    private final Map<Unit, Set<Unit>> users = new HashMap<>();
    private final Set<Unit> done = new HashSet<>();
    private final PriorityQueue<Unit> ready = new PriorityQueue<>();
    private final List<List<Unit>> groups = new ArrayList<>();

    private Sequencer(Units units) {
        this.units = units;
    }

    /** Returns groups of units: an object with its parts, or a part that was put off. */
    static List<List<Unit>> order(Units units) {
        return new Sequencer(units).groups();
    }

    private List<List<Unit>> groups() {
        units.needs().forEach((unit, needed) -> missing.put(unit, new TreeSet<>(needed)));
        addWaiting();
        missing.forEach((unit, needed) -> needed.forEach(
                each -> users.computeIfAbsent(each, key -> new TreeSet<>()).add(unit)));
        missing.forEach((unit, needed) -> {
            if (needed.isEmpty()) {
                ready.add(unit);
            }
        });
        while (!missing.isEmpty()) {
            Unit next = ready.poll();
            if (next == null) {
                breakCycle();
            } else {
                groups.add(group(next));
            }
        }
        return groups;
    }

    /** Lets objects wait for what their parts need, as far as that makes no new cycle. */
    private void addWaiting() {
        Map<Unit, Set<Unit>> edges = new HashMap<>();
        Map<Unit, Set<Unit>> optional = new HashMap<>();
        units.needs().forEach((unit, needed) -> {
            Unit head = units.head(unit);
            for (Unit each : needed) {
                Unit other = units.head(each);
                if (!other.equals(head)) {
                    edges.computeIfAbsent(head, key -> new TreeSet<>()).add(other);
                    if (units.isPart(unit)) {
                        optional.computeIfAbsent(head, key -> new TreeSet<>()).add(other);
                    }
                }
            }
        });
        StrongComponents<Unit> components = StrongComponents.of(edges);
        optional.forEach((head, others) -> others.stream()
                .filter(other -> !components.areTogether(head, other))
                .forEach(other -> missing.getOrDefault(head, new HashSet<>()).add(other)));
    }

    private List<Unit> group(Unit first) {
        List<Unit> group = new ArrayList<>();
        NavigableSet<Unit> parts = new TreeSet<>();
        complete(first, group, parts);
        while (!parts.isEmpty()) {
            Unit part = parts.first();
            parts.remove(part);
            complete(part, group, parts);
        }
        return group;
    }

    private void complete(Unit unit, List<Unit> group, NavigableSet<Unit> parts) {
        group.add(unit);
        missing.remove(unit);
        done.add(unit);
        Unit head = units.head(group.getFirst());
        for (Unit user : users.getOrDefault(unit, Set.of())) {
            Set<Unit> stillMissing = missing.get(user);
            if (stillMissing != null && stillMissing.remove(unit) && stillMissing.isEmpty()) {
                if (units.isPart(user) && units.head(user).equals(head)) {
                    parts.add(user);
                } else {
                    ready.add(user);
                }
            }
        }
    }

    private void breakCycle() {
        StrongComponents<Unit> components = StrongComponents.of(new HashMap<>(missing));
        List<Unit> cycle =
                missing.keySet().stream().filter(components::isOnCycle).toList();
        List<Unit> views = cycle.stream()
                .filter(each -> each.object().kind() == ObjectKind.VIEW && each.aspect() == Aspect.OBJECT)
                .filter(each -> !done.contains(Unit.of(Aspect.STUB, each.object())))
                .toList();
        if (views.isEmpty()) {
            // PostgreSQL has no way to create these objects one after the other. The first one will fail.
            Unit first = cycle.isEmpty() ? missing.firstKey() : cycle.getFirst();
            missing.getOrDefault(first, new HashSet<>()).clear();
            ready.add(first);
        } else {
            addStub(views.getFirst());
        }
    }

    /** Creates a view without its query for those that need it, except its parts. */
    private void addStub(Unit view) {
        Unit stub = Unit.of(Aspect.STUB, view.object());
        groups.add(List.of(stub));
        done.add(stub);
        for (Unit user : List.copyOf(users.getOrDefault(view, Set.of()))) {
            Set<Unit> stillMissing = missing.get(user);
            if (stillMissing != null && !units.head(user).equals(view)) {
                stillMissing.remove(view);
                if (stillMissing.isEmpty()) {
                    ready.add(user);
                }
            }
        }
    }
}
