package dev.rung.scratch;

/** Thrown if a scratch server can't be started or reached, or refuses an operation. */
public final class ScratchException extends RuntimeException {

    ScratchException(String message) {
        super(message);
    }

    ScratchException(String message, Throwable cause) {
        super(message, cause);
    }
}
