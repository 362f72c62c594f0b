package dev.rung.postgres.statistics;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER STATISTICS}: call one of its actions next. */
public final class AlterStatisticsClauses extends AlterClauses {

    AlterStatisticsClauses(Name statistics) {
        super(CatalogObject.of(CatalogObject.Kind.STATISTICS, statistics));
    }

    private AlterStatisticsClauses(CatalogObject statistics, boolean ifPresent) {
        super(statistics, ifPresent);
    }

    /** Does nothing if the statistics don't exist. Can be combined with {@link #setStatistics} only. */
    public AlterStatisticsClauses ifExists() {
        return new AlterStatisticsClauses(object(), true);
    }

    /** Sets the statistics target, from 0 to 10000; -1 selects the maximum target of the columns. */
    public PostgresStatement setStatistics(int target) {
        return alter(Sentence.of("set statistics").add(Parts.number(target)));
    }
}
