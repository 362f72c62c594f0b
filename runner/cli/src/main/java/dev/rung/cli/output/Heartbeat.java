package dev.rung.cli.output;

import dev.rung.engine.model.PlannedMigration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a long step lives: on a screen by a clock that is redrawn in place, elsewhere by a line every few seconds on
 * standard error. Safe for use by several threads.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LATER_LINES = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(1);

    /** Narrower than the narrowest usual screen, so that the line can be replaced. */
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
     * Makes a heartbeat. It beats from the first migration on, until it is closed.
     *
     * @param output where to show it
     * @param clock the time
     */
    public Heartbeat(Output output, Clock clock) {
        this.output = output;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /**
     * A migration begins.
     *
     * @param planned the migration
     * @param shownAs what the lines begin with
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

    /** A step is complete, and the next one begins. */
    synchronized void stepCompleted(int step) {
        update(present -> present.after(step, clock.instant()));
    }

    /** A statement has been seen at work. */
    synchronized void statement(String sql) {
        update(present -> present.at(sql, clock.instant()));
    }

    /** Something else has been said about the migration, so that nobody thinks it dead. */
    synchronized void spoken() {
        spoken = clock.instant();
    }

    /** No migration runs. */
    synchronized void end() {
        running = null;
    }

    /** Shows the present state, if it is time to. */
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
            Thread.currentThread().interrupt(); // the command is over
        }
    }

    private String line(LongStep step, Instant now) {
        return "..  " + name + "  " + step.describe(now);
    }

    private static String shortened(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 3) + "...";
    }
}
