package dev.rung.engine.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a set, a script or a history that stops a run before it begins.
 *
 * @param subject what it is about: a class, a migration's id, a set
 * @param place where in the source, if it is somewhere
 * @param message a lower-case sentence that quotes the thing and states the violated fact
 * @param remedy what to do about it
 */
public record Problem(String subject, @Nullable SourceLine place, String message, String remedy) {

    /**
     * A problem that is nowhere in particular in the source.
     *
     * @param subject what it is about
     * @param message what is wrong
     * @param remedy what to do
     */
    public static Problem of(String subject, String message, String remedy) {
        return new Problem(subject, null, message, remedy);
    }

    /** Where in the source the problem is, if it is somewhere. */
    public Optional<SourceLine> at() {
        return Optional.ofNullable(place);
    }

    /** Subject, place and message, and the remedy on a line of its own. */
    @Override
    public String toString() {
        return subject + (place == null ? "" : " (" + place + ")") + ": " + message + "\n  " + remedy;
    }
}
