package dev.rung.cli.output;

import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a run is at.
 *
 * @param planned the migration
 * @param since when the step began, as far as it is known
 * @param step the step, from 1; 0 where it isn't known
 * @param statement what is executed; empty where it isn't known
 */
record LongStep(PlannedMigration planned, Instant since, int step, String statement) {

    /** PostgreSQL's own limit on what it shows of a statement is at least this. */
    private static final int CUT_OFF = 99;

    /** A statement is told of when it has been at work for so long. */
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    /**
     * The beginning of a migration.
     *
     * @param planned the migration
     * @param now the time
     */
    static LongStep first(PlannedMigration planned, Instant now) {
        return of(planned, planned.firstStep() + 1, now);
    }

    /**
     * What comes after a complete step.
     *
     * @param complete the step that is complete, from 1
     * @param now the time
     */
    LongStep after(int complete, Instant now) {
        return of(planned, complete + 1, now);
    }

    /** Steps of a transaction travel together: which one is at work is known when it has been seen. */
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
     * The same, when a statement has been seen at work.
     *
     * @param sql the statement
     * @param now the time
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

    /** {@code 12 s  step 2 of 5: create index ...}. */
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
