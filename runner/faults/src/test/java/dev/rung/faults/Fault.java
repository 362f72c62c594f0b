package dev.rung.faults;

/** A fault that is injected into a run. */
enum Fault {
    /** {@code kill -9} of its process. */
    KILL("the runner is killed"),
    /** {@code pg_terminate_backend} of the runner's server process. */
    TERMINATE("its backend is terminated"),
    /** The server crashes and starts again. */
    RESTART("the server crashes"),
    /** The network becomes silent: no packets arrive, and no connection is closed. */
    SILENCE("the network goes silent");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
