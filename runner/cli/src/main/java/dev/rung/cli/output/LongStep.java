package dev.rung.cli.output;

import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The current step of a run.
 *
 * @param planned the migration
 * @param since the start of the step, estimated if it isn't known exactly
 * @param step the step, from 1; 0 if it isn't known
 * @param statement the current statement; empty if it isn't known
 */
record LongStep(PlannedMigration planned, Instant since, int step, String statement) {

    /** The minimum length of a statement that PostgreSQL may have truncated. */
    private static final int CUT_OFF = 99;

    /** The time for which a statement has run when it is first reported. */
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    /**
     * Returns the first step of a migration.
     *
     * @param planned the migration
     * @param now the current time
     */
    static LongStep first(PlannedMigration planned, Instant now) {
        return of(planned, planned.firstStep() + 1, now);
    }

    /**
     * Returns the step after a complete one.
     *
     * @param complete the complete step, from 1
     * @param now the current time
     */
    LongStep after(int complete, Instant now) {
        return of(planned, complete + 1, now);
    }

    /**
     * Returns a step. The steps of a transaction are sent together, so the current one is known only once it has been observed.
     */
    private static LongStep of(PlannedMigration planned, int step, Instant now) {
        List<Step> steps = planned.script().steps();
        boolean isKnown = step <= steps.size() && isCounted(planned);
        return isKnown
                ? new LongStep(planned, now, step, steps.get(step - 1).text())
                : new LongStep(planned, now, 0, "");
    }

    private static boolean isCounted(PlannedMigration planned) {
        return planned.mode() == Mode.STEPWISE || planned.script().steps().size() == 1;
    }

    /**
     * Returns the step that belongs to a statement that is running.
     *
     * @param sql the statement
     * @param now the current time
     */
    LongStep at(String sql, Instant now) {
        List<Step> steps = planned.script().steps();
        Instant begun = now.minus(UNSEEN);
        if (isCounted(planned)) {
            boolean isCode = step > 0 && steps.get(step - 1) instanceof Step.CallStep;
            return isCode ? new LongStep(planned, since, step, sql) : this;
        }
        for (int i = planned.firstStep(); i < steps.size(); i++) {
            String text = steps.get(i).text();
            if (text.equals(sql) || (sql.length() >= CUT_OFF && text.startsWith(sql))) {
                return new LongStep(planned, begun, i + 1, text);
            }
        }
        return new LongStep(planned, begun, 0, sql);
    }

    /** Describes the step, as in {@code 12 s  step 2 of 5: create index ...}. */
    String describe(Instant now) {
        Duration lasted = Duration.between(since, now);
        return clock(lasted.isNegative() ? Duration.ZERO : lasted)
                + (step > 0
                        ? "  step " + step + " of " + planned.script().steps().size()
                        : "")
                + (statement.isEmpty() ? "" : ": " + statement.strip().replaceAll("\\s+", " "));
    }

    private static String clock(Duration lasted) {
        return lasted.toMinutes() == 0 ? lasted.toSeconds() + " s" : Words.of(lasted);
    }
}
