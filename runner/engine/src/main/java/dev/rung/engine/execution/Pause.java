package dev.rung.engine.execution;

import dev.rung.engine.exception.InterruptedRunException;
import java.time.Duration;

/** Pauses between attempts. */
final class Pause {

    private Pause() {}

    /**
     * Sleeps.
     *
     * @throws InterruptedRunException if the thread is interrupted; its interrupt flag stays set
     */
    static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedRunException(e);
        }
    }

    /**
     * Throws if the thread is interrupted.
     *
     * @throws InterruptedRunException if the thread is interrupted; its interrupt flag stays set
     */
    static void refuseIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedRunException(new InterruptedException());
        }
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
