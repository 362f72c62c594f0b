package dev.rung.cli.output;

import dev.rung.engine.model.PlannedMigration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a long step: on a screen as a clock that is redrawn in place, elsewhere as a line on standard error
 * every few seconds. Thread-safe.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LATER_LINES = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(1);

    /** The width of the line on a screen. A wider one might wrap, and couldn't be redrawn in place. */
    private static final int SCREEN = 79;

    private static final int LINE = 120;

    private final Output output;
    private final Clock clock;
    private final Thread thread = new Thread(this::beatOn, "rung-heartbeat");
    private @Nullable LongStep running;
    private String name = "";
    private Instant begun = Instant.MIN;
    private Instant spoken = Instant.MIN;

    /**
     * Creates a heartbeat. It runs from the first migration until it is closed.
     *
     * @param output prints the progress
     * @param clock the clock
     */
    public Heartbeat(Output output, Clock clock) {
        this.output = output;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /**
     * Records the start of a migration.
     *
     * @param planned the migration
     * @param shownAs the beginning of the lines
     */
    synchronized void begin(PlannedMigration planned, String shownAs) {
        running = LongStep.first(planned, clock.instant());
        name = shownAs;
        begun = clock.instant();
        spoken = begun;
        if (thread.getState() == Thread.State.NEW && output.showsLife()) {
            thread.start();
        }
    }

    /** Records that a step is complete. */
    synchronized void stepCompleted(int step) {
        update(present -> present.after(step, clock.instant()));
    }

    /** Records a statement that is running. */
    synchronized void statement(String sql) {
        update(present -> present.at(sql, clock.instant()));
    }

    /** Records that another line about the migration has been printed, which postpones the next one. */
    synchronized void spoken() {
        spoken = clock.instant();
    }

    /** Records that no migration is running. */
    synchronized void end() {
        running = null;
    }

    /** Shows the current step, if a line is due. */
    synchronized void beat() {
        if (running == null) {
            return;
        }
        Instant now = clock.instant();
        if (output.isLive()) {
            output.live(shortened(line(running, now), SCREEN));
            return;
        }
        Duration pause = Duration.between(begun, now).compareTo(LATER) < 0 ? BETWEEN_LINES : BETWEEN_LATER_LINES;
        if (!now.isBefore(spoken.plus(pause))) {
            spoken = now;
            output.beat(shortened(line(running, now), LINE));
        }
    }

    @Override
    public void close() {
        end();
        thread.interrupt();
    }

    private void update(UnaryOperator<LongStep> change) {
        if (running != null) {
            running = change.apply(running);
        }
    }

    private void beatOn() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_BEATS);
                beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the heartbeat is closed
        }
    }

    private String line(LongStep step, Instant now) {
        return "..  " + name + "  " + step.describe(now);
    }

    private static String shortened(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 3) + "...";
    }
}
