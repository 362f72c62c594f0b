package dev.rung.engine.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that foreign keys can refer to. If a table has several keys on the same columns, a foreign key depends on one that
 * PostgreSQL chose. It is made to depend on all of them, because the choice doesn't matter.
 */
final class ReferencedKeys {

    private record Place(QualifiedName table, Set<String> columns) {}

    private final Map<Place, List<ObjectId>> keys = new HashMap<>();
    private final Map<ObjectId, Place> places = new HashMap<>();

    private ReferencedKeys() {}

    static ReferencedKeys in(Collection<DatabaseObject> objects) {
        ReferencedKeys all = new ReferencedKeys();
        for (DatabaseObject object : objects) {
            IndexStructure index = index(object.definition());
            if (index != null && index.unique() && index.predicate() == null) {
                Set<String> columns = new HashSet<>();
                index.keys().forEach(each -> columns.add(Objects.requireNonNullElse(each.column(), "")));
                Place place = new Place(index.table(), columns);
                all.keys.computeIfAbsent(place, each -> new ArrayList<>()).add(object.id());
                all.places.put(object.id(), place);
            }
        }
        return all;
    }

    private static @Nullable IndexStructure index(Definition definition) {
        if (definition instanceof Constraint constraint) {
            return constraint.index();
        }
        return definition instanceof Index index ? index.structure() : null;
    }

    /** Adds the other keys on the same columns to the dependencies of a foreign key. */
    DatabaseObject complete(DatabaseObject object) {
        if (!(object.definition() instanceof Constraint constraint) || constraint.reference() == null) {
            return object;
        }
        NavigableSet<ObjectId> dependencies = new TreeSet<>(object.dependencies());
        for (ObjectId used : object.dependencies()) {
            Place place = places.get(used);
            if (place != null) {
                dependencies.addAll(keys.getOrDefault(place, List.of()));
            }
        }
        return object.with(dependencies);
    }
}
