package dev.rung.scratch;

/** Says that a scratch server could not be had, or refused what was asked of it. */
public final class ScratchException extends RuntimeException {

    ScratchException(String message) {
        super(message);
    }

    ScratchException(String message, Throwable cause) {
        super(message, cause);
    }
}
