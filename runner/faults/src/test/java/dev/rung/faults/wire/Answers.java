package dev.rung.faults.wire;

import java.io.EOFException;

/** Counts the answers of a server for threads that wait for them. */
final class Answers {

    private int backend;
    private int statements;
    private boolean ready;
    private boolean ended;

    /** Resets the counters for a new request. */
    synchronized void expect() {
        statements = 0;
        ready = false;
    }

    synchronized void take(Message message) {
        switch (message.type()) {
            case Message.BACKEND_KEY -> backend = message.number();
            case Message.COMMAND_COMPLETE -> statements++;
            case Message.READY -> ready = true;
            default -> {
                return;
            }
        }
        notifyAll();
    }

    /** Notes that no more answers will arrive. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The process id of the server process; 0 before the login. */
    synchronized int backend() {
        return backend;
    }

    /** Waits for the end of the request and returns how many of its statements were completed. */
    synchronized int awaitReady() throws InterruptedException, EOFException {
        while (!ready) {
            insistOnMore();
            wait();
        }
        return statements;
    }

    /** Waits until a number of statements of the request are completed. */
    synchronized void awaitStatements(int number) throws InterruptedException, EOFException {
        while (statements < number) {
            insistOnMore();
            wait();
        }
    }

    private void insistOnMore() throws EOFException {
        if (ended) {
            throw new EOFException("the server has closed the connection");
        }
    }
}
