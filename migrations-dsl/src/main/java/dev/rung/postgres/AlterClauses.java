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
        return alter(Sentence.of("set schema").add(schema), Effects.ofMoving(object(), schema));
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(String schema) {
        return setSchema(name(schema));
    }
}
