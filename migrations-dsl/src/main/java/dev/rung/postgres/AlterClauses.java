package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import org.jooq.Name;

/** What {@code ALTER} can do to nearly every kind of object: rename it, give it away, move it. */
public sealed class AlterClauses
        permits AlterTypeClauses,
                AlterDomainClauses,
                AlterViewClauses,
                AlterRoutineClauses,
                AlterSequenceClauses,
                AlterStatisticsClauses,
                TextSearch.Configuration {

    private final CatalogObject object;

    AlterClauses(CatalogObject object) {
        this.object = object;
    }

    /** What is altered. */
    final CatalogObject object() {
        return object;
    }

    /** Renames the object within its schema. */
    public PostgresStatement renameTo(Name newName) {
        Name schema = object.name().qualifier();
        Name qualified = schema == null ? newName : schema.append(newName);
        CatalogObject renamed = new CatalogObject(object.kind(), qualified, null, object.arguments());
        return new Alter(
                object, Sentence.of("rename to").add(newName), new Effect.Drops(object), new Effect.Creates(renamed));
    }

    /** Renames the object within its schema. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Gives the object to another role. */
    public PostgresStatement ownerTo(Role role) {
        return new Alter(object, Sentence.of("owner to").add(role.toPart()));
    }

    /** Gives the object to another role. */
    public PostgresStatement ownerTo(Name role) {
        return ownerTo(Role.named(role));
    }

    /** Gives the object to another role. */
    public PostgresStatement ownerTo(String role) {
        return ownerTo(name(role));
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(Name schema) {
        Name qualified = schema.append(object.name().unqualifiedName());
        CatalogObject moved = new CatalogObject(object.kind(), qualified, null, object.arguments());
        return new Alter(
                object, Sentence.of("set schema").add(schema), new Effect.Drops(object), new Effect.Creates(moved));
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(String schema) {
        return setSchema(name(schema));
    }
}
