package dev.rung.engine.schema;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An object of a database.
 *
 * @param id its identity
 * @param definition its definition
 * @param dependencies the objects of the snapshot that must exist before it, except those of its columns' defaults
 * @param extensions the extensions with which it is dropped, although it is no member of them
 * @param comment its comment, null for none
 * @param access its owner and privileges, null if the snapshot was taken without them
 */
public record DatabaseObject(
        ObjectId id,
        Definition definition,
        NavigableSet<ObjectId> dependencies,
        NavigableSet<String> extensions,
        @Nullable String comment,
        @Nullable Access access) {

    /** Copies the sets. */
    public DatabaseObject {
        dependencies = Collections.unmodifiableNavigableSet(new TreeSet<>(dependencies));
        extensions = Collections.unmodifiableNavigableSet(new TreeSet<>(extensions));
    }

    /** The same object with other dependencies. */
    DatabaseObject with(NavigableSet<ObjectId> otherDependencies) {
        return new DatabaseObject(id, definition, otherDependencies, extensions, comment, access);
    }
}
