package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import org.jooq.Name;

/** What {@code ALTER SCHEMA} can do. */
public final class AlterSchemaClauses {

    private final CatalogObject schema;

    AlterSchemaClauses(Name schema) {
        this.schema = CatalogObject.of(Kind.SCHEMA, schema);
    }

    /** Renames the schema. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Renames the schema. */
    public PostgresStatement renameTo(Name newName) {
        return new Alter(
                schema,
                Sentence.of("rename to").add(newName),
                new Effect.Drops(schema),
                new Effect.Creates(CatalogObject.of(Kind.SCHEMA, newName)));
    }

    /** Gives the schema, not what is in it, to another role. */
    public PostgresStatement ownerTo(Role role) {
        return new Alter(schema, Sentence.of("owner to").add(role.toPart()));
    }

    /** Gives the schema, not what is in it, to another role. */
    public PostgresStatement ownerTo(String role) {
        return ownerTo(Role.named(role));
    }
}
