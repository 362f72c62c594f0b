package dev.rung.engine.script;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first used, at most once. Can be shared between threads. */
final class Lazy<T> {

    private @Nullable Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        if (value == null && source != null) {
            value = source.get();
            source = null;
        }
        return Objects.requireNonNull(value);
    }
}
