package dev.rung.engine.classpath;

import java.io.Serial;

/** Classes come from a place that only its class loader understands. */
final class UnsupportedLocationException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;
}
