package dev.rung.postgres;

import dev.rung.postgres.CatalogObject.Kind;
import org.jooq.Name;

/** What {@code ALTER SCHEMA} can do. */
public final class AlterSchemaClauses extends AlterNamedClauses {

    AlterSchemaClauses(Name schema) {
        super(CatalogObject.of(Kind.SCHEMA, schema));
    }
}
