package dev.rung.engine.execution;

import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes events of two threads to a listener one at a time, and logs the listener's failures instead of letting them
 * disturb the run.
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
            LOG.warn("a listener failed; the run continues", e);
        }
    }
}
