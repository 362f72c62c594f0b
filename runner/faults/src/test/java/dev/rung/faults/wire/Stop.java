package dev.rung.faults.wire;

/** The place where the proxy stops a client. */
public sealed interface Stop {

    /** The request. */
    RequestId request();

    /** Whether a request with this number of statements has the place. */
    default boolean fits(int statements) {
        return !(this instanceof Inside inside) || inside.statements() <= statements;
    }

    /**
     * The server doesn't receive the request.
     *
     * @param request the request
     */
    record Before(RequestId request) implements Stop {}

    /**
     * The server receives and completes the first statements of the request. It receives neither the remaining
     * statements nor the end of the request.
     *
     * @param request the request
     * @param statements how many of its statements
     */
    record Inside(RequestId request, int statements) implements Stop {}

    /**
     * The server has completed the request and has answered, but the client doesn't receive the answer.
     *
     * @param request the request
     */
    record After(RequestId request) implements Stop {}
}
