package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER EXTENSION}: call one of its actions next. */
public final class AlterExtensionClauses {

    private final CatalogObject extension;

    AlterExtensionClauses(Name extension) {
        this.extension = CatalogObject.of(CatalogObject.Kind.EXTENSION, extension);
    }

    /** Updates the extension to its default version. */
    public PostgresStatement update() {
        return new Alter(extension, Sentence.of("update"));
    }

    /** Updates the extension to a version. */
    public PostgresStatement updateTo(String version) {
        return new Alter(extension, Sentence.of("update to").add(inline(version)));
    }

    /** Moves the extension's objects to another schema. */
    public PostgresStatement setSchema(String schema) {
        return setSchema(name(schema));
    }

    /** Moves the extension's objects to another schema. */
    public PostgresStatement setSchema(Name schema) {
        return new Alter(extension, Sentence.of("set schema").add(schema));
    }

    /** Adds an existing object to the extension. PostgreSQL drops it together with the extension. */
    public PostgresStatement addMember(CatalogObject member) {
        return new Alter(extension, Sentence.of("add").add(ObjectReference.of(member)));
    }

    /** Removes an object from the extension. PostgreSQL doesn't drop the object. */
    public PostgresStatement dropMember(CatalogObject member) {
        return new Alter(extension, Sentence.of("drop").add(ObjectReference.of(member)));
    }
}
