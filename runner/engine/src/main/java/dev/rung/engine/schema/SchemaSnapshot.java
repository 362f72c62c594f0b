package dev.rung.engine.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All objects of some schemas, with the objects of the database that belong to them.
 *
 * @param objects the objects in the order of their identities
 */
public record SchemaSnapshot(List<DatabaseObject> objects) {

    /** Sorts the objects. */
    public SchemaSnapshot {
        objects = objects.stream()
                .sorted(Comparator.comparing(DatabaseObject::id))
                .toList();
    }

    /** The objects by their identities. */
    public Map<ObjectId, DatabaseObject> byId() {
        return objects.stream().collect(Collectors.toUnmodifiableMap(DatabaseObject::id, Function.identity()));
    }

    /** Finds an object. */
    public Optional<DatabaseObject> find(ObjectId id) {
        return objects.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The objects that exist, but that the snapshot only names. */
    public List<ObjectId> unsupported() {
        return objects.stream()
                .filter(each -> each.definition() instanceof Unsupported)
                .map(DatabaseObject::id)
                .toList();
    }
}
