package dev.rung.postgres.routines;

import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import org.jooq.Name;

/** An incomplete {@code ALTER LANGUAGE}: call one of its actions next. */
public final class AlterLanguageClauses extends AlterNamedClauses {

    AlterLanguageClauses(Name language) {
        super(CatalogObject.of(CatalogObject.Kind.LANGUAGE, language));
    }
}
