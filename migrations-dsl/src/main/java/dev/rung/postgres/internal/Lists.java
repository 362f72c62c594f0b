package dev.rung.postgres.internal;

import java.util.Collection;
import java.util.function.IntFunction;

/** Turns a list into the arguments of a method that takes a first element and any number of others. */
public final class Lists {

    private Lists() {}

    /**
     * The list itself.
     *
     * @param what what the elements are, for the message
     * @throws IllegalArgumentException if there is no element
     */
    public static <T> Collection<T> notEmpty(Collection<T> list, String what) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("the list of " + what + " is empty: it needs at least one element");
        }
        return list;
    }

    /** The first element of a list that is {@link #notEmpty}. */
    public static <T> T first(Collection<? extends T> list, String what) {
        return notEmpty(list, what).iterator().next();
    }

    /** The elements after the first one. */
    public static <T> T[] others(Collection<? extends T> list, IntFunction<T[]> array) {
        return list.stream().skip(1).toArray(array);
    }
}
