package dev.rung.engine.execution;

/** Tells a listener one thing after the other, though they happen on two threads. */
final class OneAtATime implements RunListener {

    private final RunListener listener;

    OneAtATime(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void on(RunEvent event) {
        listener.on(event);
    }
}
