package dev.rung.engine.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first used, at most once. Can be shared between threads.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {

    private @Nullable Supplier<T> source;
    private @Nullable T value;

    /**
     * Creates the value.
     *
     * @param source computes it
     */
    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** The value. */
    public synchronized T get() {
        if (value == null && source != null) {
            value = source.get();
            source = null;
        }
        return Objects.requireNonNull(value);
    }
}
