package dev.rung.postgres.statistics;

import dev.rung.postgres.internal.Parts;
import java.util.Locale;
import org.jooq.QueryPart;

/** What extended statistics count. */
public enum StatisticsKind {
    /** How many different combinations of values there are. */
    NDISTINCT,
    /** How far one column tells another. */
    DEPENDENCIES,
    /** Which combinations of values are the most common. */
    MCV;

    QueryPart toPart() {
        return Parts.words(name().toLowerCase(Locale.ROOT));
    }
}
