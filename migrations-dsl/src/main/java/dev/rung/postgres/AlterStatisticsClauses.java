package dev.rung.postgres;

import org.jooq.Name;

/** What {@code ALTER STATISTICS} can do. */
public final class AlterStatisticsClauses extends AlterClauses {

    AlterStatisticsClauses(Name statistics) {
        super(CatalogObject.of(CatalogObject.Kind.STATISTICS, statistics));
    }

    /** Sets how closely the columns are sampled, from 0 to 10000; -1 is what the columns say. */
    public PostgresStatement setStatistics(int target) {
        return new Alter(object(), Sentence.of("set statistics").add(Parts.number(target)));
    }
}
