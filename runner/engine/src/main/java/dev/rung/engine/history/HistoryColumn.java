package dev.rung.engine.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of {@code schema_migrations}, in order. Other tools also use the first three. */
enum HistoryColumn {
    VERSION,
    APPLIED_AT,
    CHECKSUM,
    CHECKSUM_VERSION,
    SET_NAME,
    STATE,
    STEPS_DONE,
    STEPS_TOTAL,
    DURATION_MS,
    APPLIED_BY,
    TOOL_VERSION,
    UP_SQL,
    DOWN_SQL,
    POSITION,
    MODE,
    STEPS_UNDONE,
    INTENTION;

    private static final Set<HistoryColumn> SCRIPTS = Set.of(UP_SQL, DOWN_SQL);

    /** The columns except the scripts, which are much larger than the others. */
    static final List<HistoryColumn> WITHOUT_SCRIPTS =
            Arrays.stream(values()).filter(column -> !SCRIPTS.contains(column)).toList();

    /** Whether a table has the columns that other tools also use. */
    static boolean areCommonIn(Set<String> present) {
        return present.containsAll(List.of(VERSION.toString(), APPLIED_AT.toString(), CHECKSUM.toString()));
    }

    /** The name of the column. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
