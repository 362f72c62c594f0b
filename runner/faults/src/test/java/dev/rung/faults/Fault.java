package dev.rung.faults;

/** What happens to a runner. */
enum Fault {
    /** {@code kill -9} of its process. */
    KILL("the runner is killed"),
    /** {@code pg_terminate_backend} of the server's process that works for it. */
    TERMINATE("its backend is terminated"),
    /** The server crashes and starts again. */
    RESTART("the server crashes"),
    /** The network goes silent: nothing arrives any more, no connection is closed. */
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
