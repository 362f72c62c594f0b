package dev.rung.engine.event;

/**
 * Is told what happens during a run, as it happens: one thing after the other, on the thread of the run, but
 * {@link RunEvent.Blocked} on another, since the run is stuck then. An implementation must return quickly: locks may be held
 * while it is called. A {@code RuntimeException} that it throws is logged, and the run goes on.
 */
@FunctionalInterface
public interface RunListener {

    /** Listens to nothing. */
    RunListener SILENT = event -> {};

    /**
     * Something happened.
     *
     * @param event what
     */
    void on(RunEvent event);
}
