package dev.rung.postgres.statistics;

import dev.rung.postgres.internal.Parts;
import java.util.Locale;
import org.jooq.QueryPart;

/** The kinds of extended statistics. */
public enum StatisticsKind {
    /** The number of distinct combinations of values. */
    NDISTINCT,
    /** The functional dependencies between columns. */
    DEPENDENCIES,
    /** The most common combinations of values. */
    MCV;

    QueryPart toPart() {
        return Parts.words(name().toLowerCase(Locale.ROOT));
    }
}
