package dev.rung.benchmarks;

import java.util.List;

/**
 * A tool in a case.
 *
 * @param key the case and the tool
 * @param title what it does
 * @param goals what is to be reached
 * @param run runs and measures it once
 */
record Contestant(RowKey key, String title, List<Goal> goals, Run run) {

    /** Copies the list. */
    Contestant {
        goals = List.copyOf(goals);
    }
}
