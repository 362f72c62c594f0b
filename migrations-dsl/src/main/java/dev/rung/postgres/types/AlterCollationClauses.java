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
     * Updates the recorded version of the collation to the current version of the operating system or ICU. First
     * rebuild every index that uses the collation: PostgreSQL warns about them only while the recorded version differs.
     */
    public PostgresStatement refreshVersion() {
        return alter(Sentence.of("refresh version"));
    }
}
