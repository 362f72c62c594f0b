package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import org.jooq.Name;

/** What {@code ALTER} can do to nearly every kind of object in a schema: rename it, give it away, move it. */
public sealed class AlterClauses extends AlterNamedClauses
        permits AlterCollationClauses,
                AlterTypeClauses,
                AlterDomainClauses,
                AlterViewClauses,
                AlterRoutineClauses,
                AlterSequenceClauses,
                AlterStatisticsClauses,
                TextSearch.AlterDictionary,
                TextSearch.Configuration {

    AlterClauses(CatalogObject object) {
        super(object);
    }

    AlterClauses(CatalogObject object, boolean ifPresent) {
        super(object, ifPresent);
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(Name schema) {
        return alter(Sentence.of("set schema").add(schema), moving(object(), schema));
    }

    /**
     * The effects of a move. That nothing of that name is left is known only where the name says the schema: an
     * unqualified one may find the object in the new schema as well.
     */
    static Effect[] moving(CatalogObject object, Name schema) {
        Name qualified = schema.append(object.name().unqualifiedName());
        Effect creates = new Effect.Creates(new CatalogObject(object.kind(), qualified, null, object.arguments()));
        return object.name().qualified() ? new Effect[] {new Effect.Drops(object), creates} : new Effect[] {creates};
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(String schema) {
        return setSchema(name(schema));
    }
}
