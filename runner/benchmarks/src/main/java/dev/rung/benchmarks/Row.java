package dev.rung.benchmarks;

import java.util.List;

/**
 * A row of the table: a tool in a case.
 *
 * @param key the case and the tool
 * @param title what the tool did
 * @param figures what was measured
 * @param goals what is to be reached
 */
record Row(RowKey key, String title, Figures figures, List<Goal> goals) {

    /** Copies the list. */
    Row {
        goals = List.copyOf(goals);
    }
}
