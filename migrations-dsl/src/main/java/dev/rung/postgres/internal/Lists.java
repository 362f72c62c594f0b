package dev.rung.postgres.internal;

import java.util.Collection;
import java.util.function.IntFunction;

/** Converts collections to the arguments of methods that take a first element and any number of further elements. */
public final class Lists {

    private Lists() {}

    /**
     * Returns the collection if it isn't empty.
     *
     * @param what a noun for the elements, used in the message
     * @throws IllegalArgumentException if the collection is empty
     */
    public static <T> Collection<T> notEmpty(Collection<T> list, String what) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("the list of " + what + " is empty: it needs at least one element");
        }
        return list;
    }

    /** Returns the first element of a collection, which must be {@link #notEmpty}. */
    public static <T> T first(Collection<? extends T> list, String what) {
        return notEmpty(list, what).iterator().next();
    }

    /** Returns the elements after the first one. */
    public static <T> T[] others(Collection<? extends T> list, IntFunction<T[]> array) {
        return list.stream().skip(1).toArray(array);
    }
}
