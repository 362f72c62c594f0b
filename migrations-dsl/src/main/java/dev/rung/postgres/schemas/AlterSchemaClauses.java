package dev.rung.postgres.schemas;

import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.Name;

/** An incomplete {@code ALTER SCHEMA}: call one of its actions next. */
public final class AlterSchemaClauses extends AlterNamedClauses {

    AlterSchemaClauses(Name schema) {
        super(CatalogObject.of(Kind.SCHEMA, schema));
    }
}
