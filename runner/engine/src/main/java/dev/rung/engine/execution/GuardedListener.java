package dev.rung.engine.execution;

import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener one thing after the other, though they happen on two threads, and lets none of its failures disturb a
 * run.
 */
final class GuardedListener implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedListener.class);

    private final RunListener listener;

    GuardedListener(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void on(RunEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException e) {
            LOG.warn("a listener failed; the run goes on", e);
        }
    }
}
