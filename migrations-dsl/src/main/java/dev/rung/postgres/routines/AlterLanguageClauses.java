package dev.rung.postgres.routines;

import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import org.jooq.Name;

/** What {@code ALTER LANGUAGE} can do. */
public final class AlterLanguageClauses extends AlterNamedClauses {

    AlterLanguageClauses(Name language) {
        super(CatalogObject.of(CatalogObject.Kind.LANGUAGE, language));
    }
}
