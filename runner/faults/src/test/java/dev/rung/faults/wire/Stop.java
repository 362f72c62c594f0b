package dev.rung.faults.wire;

/** Where the proxy stops a client. */
public sealed interface Stop {

    /** In which request. */
    RequestId request();

    /** Whether a request with so many statements has such a place. */
    default boolean fits(int statements) {
        return !(this instanceof Inside inside) || inside.statements() <= statements;
    }

    /**
     * The server doesn't get the request.
     *
     * @param request which
     */
    record Before(RequestId request) implements Stop {}

    /**
     * The server gets the request's first statements and completes them, but neither gets the rest nor is told that the
     * request ends there.
     *
     * @param request which
     * @param statements how many of its statements
     */
    record Inside(RequestId request, int statements) implements Stop {}

    /**
     * The server has done the request and has answered; the client doesn't get the answer.
     *
     * @param request which
     */
    record After(RequestId request) implements Stop {}
}
