package dev.rung.engine.event;

/**
 * Receives the events of a run as they happen. Events arrive one after the other on the thread of the run. {@link
 * RunEvent.Blocked} arrives on another thread, because the thread of the run is waiting then. An implementation must
 * return quickly: locks may be held while it is called. A {@code RuntimeException} that it throws is logged, and the
 * run continues.
 */
@FunctionalInterface
public interface RunListener {

    /** Ignores all events. */
    RunListener SILENT = event -> {};

    /**
     * Receives an event.
     *
     * @param event what happened
     */
    void on(RunEvent event);
}
