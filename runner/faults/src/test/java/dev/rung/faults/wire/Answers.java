package dev.rung.faults.wire;

import java.io.EOFException;

/** Counts what a server answers, for those who wait for it. */
final class Answers {

    private int backend;
    private int statements;
    private boolean ready;
    private boolean ended;

    /** Begins to count for a new request. */
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

    /** No more answers will come. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The process of the server; 0 before the login. */
    synchronized int backend() {
        return backend;
    }

    /** Waits for the end of the request and returns how many statements were completed in it. */
    synchronized int awaitReady() throws InterruptedException, EOFException {
        while (!ready) {
            insistOnMore();
            wait();
        }
        return statements;
    }

    /** Waits until statements of the request were completed. */
    synchronized void awaitStatements(int number) throws InterruptedException, EOFException {
        while (statements < number) {
            insistOnMore();
            wait();
        }
    }

    private void insistOnMore() throws EOFException {
        if (ended) {
            throw new EOFException("the server is gone");
        }
    }
}
