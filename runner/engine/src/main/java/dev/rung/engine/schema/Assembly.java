package dev.rung.engine.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the snapshot out of the objects that the readers found. */
final class Assembly {

    private static final ObjectId PUBLIC = ObjectId.global(ObjectKind.SCHEMA, "public");
    private static final String COMMENT_ON_PUBLIC = "standard public schema";

    private final Findings findings;
    private final Comments comments;
    private final DependencyReader dependencies;
    private final Map<Address, Access> access;

    Assembly(Findings findings, Comments comments, DependencyReader dependencies, Map<Address, Access> access) {
        this.findings = findings;
        this.comments = comments;
        this.dependencies = dependencies;
        this.access = access;
    }

    /**
     * Makes the snapshot.
     *
     * @param isWhole whether all schemas were read, so that all objects of the database belong to the snapshot
     */
    SchemaSnapshot toSnapshot(boolean isWhole) {
        Map<ObjectId, DatabaseObject> objects = new LinkedHashMap<>();
        for (Map.Entry<Address, Findings.Finding> entry : findings.all()) {
            DatabaseObject object = object(entry.getKey(), entry.getValue());
            objects.put(object.id(), object);
        }
        ReferencedKeys keys = ReferencedKeys.in(objects.values());
        objects.replaceAll((id, object) -> keys.complete(object));
        if (isWhole) {
            removeEmptyPublic(objects);
        } else {
            objects.keySet().retainAll(related(objects));
        }
        return new SchemaSnapshot(new ArrayList<>(objects.values()));
    }

    private DatabaseObject object(Address address, Findings.Finding finding) {
        ObjectId id = finding.id();
        NavigableSet<ObjectId> used = new TreeSet<>(dependencies.of(id));
        if (!id.schema().isEmpty()) {
            used.add(ObjectId.global(ObjectKind.SCHEMA, id.schema()));
        }
        return new DatabaseObject(
                id,
                finding.definition(),
                used,
                dependencies.extensionsOf(id),
                comment(address, id),
                access.get(address));
    }

    private @Nullable String comment(Address address, ObjectId id) {
        String comment = comments.on(address);
        return id.equals(PUBLIC) && Objects.equals(comment, COMMENT_ON_PUBLIC) ? null : comment;
    }

    /** The objects in schemas, those that they depend on, and those of the database that depend on them. */
    private static Set<ObjectId> related(Map<ObjectId, DatabaseObject> objects) {
        Set<ObjectId> related = new HashSet<>();
        for (DatabaseObject object : objects.values()) {
            boolean isAlways = switch (object.id().kind()) {
                case SCHEMA, EXTENSION, DEFAULT_PRIVILEGES -> true;
                case CAST, PUBLICATION, EVENT_TRIGGER ->
                    object.dependencies().stream()
                            .anyMatch(each -> !each.schema().isEmpty());
                default -> !object.id().schema().isEmpty();
            };
            if (isAlways) {
                addWithDependencies(object.id(), objects, related);
            }
        }
        return related;
    }

    private static void addWithDependencies(ObjectId id, Map<ObjectId, DatabaseObject> objects, Set<ObjectId> related) {
        DatabaseObject object = objects.get(id);
        if (object != null && related.add(id)) {
            object.dependencies().stream()
                    .filter(each -> each.schema().isEmpty())
                    .forEach(each -> addWithDependencies(each, objects, related));
        }
    }

    /** Every new database has an empty schema of this name, so it's no object of its own. */
    private static void removeEmptyPublic(Map<ObjectId, DatabaseObject> objects) {
        DatabaseObject object = objects.get(PUBLIC);
        boolean isEmpty = object != null
                && object.comment() == null
                && objects.values().stream().noneMatch(Assembly::isInPublic);
        if (isEmpty) {
            objects.remove(PUBLIC);
        }
    }

    private static boolean isInPublic(DatabaseObject object) {
        return object.id().schema().equals(PUBLIC.name())
                || (object.definition() instanceof Extension extension
                        && extension.schema().equals(PUBLIC.name()));
    }
}
