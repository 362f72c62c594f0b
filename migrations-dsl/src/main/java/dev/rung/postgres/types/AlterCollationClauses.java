package dev.rung.postgres.types;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER COLLATION}: call one of its actions next. */
public final class AlterCollationClauses extends AlterClauses {

    AlterCollationClauses(Name collation) {
        super(CatalogObject.of(CatalogObject.Kind.COLLATION, collation));
    }

    /**
     * Records the version that the operating system or ICU has now. Rebuild every index that sorts by the collation first:
     * the recorded version is what makes PostgreSQL warn of them.
     */
    public PostgresStatement refreshVersion() {
        return alter(Sentence.of("refresh version"));
    }
}
