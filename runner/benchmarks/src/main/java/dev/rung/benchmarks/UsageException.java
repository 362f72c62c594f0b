package dev.rung.benchmarks;

/** Thrown for wrong options. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
