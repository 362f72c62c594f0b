package dev.rung.engine.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error in a set, a script or a history that prevents a run from starting.
 *
 * @param subject what the problem is about: a class, a migration's id, a set
 * @param place the place in the source; null if it has none
 * @param message a lower-case sentence that quotes the thing and states the violated fact
 * @param remedy what to do about it
 */
public record Problem(String subject, @Nullable SourceLine place, Message message, Message remedy) {

    /**
     * Creates a problem that names no action.
     *
     * @param subject what the problem is about
     * @param place the place in the source; null if it has none
     * @param message what is wrong
     * @param remedy what to do
     */
    public Problem(String subject, @Nullable SourceLine place, String message, String remedy) {
        this(subject, place, message, Message.of(remedy));
    }

    /**
     * Creates a problem whose remedy names actions.
     *
     * @param subject what the problem is about
     * @param place the place in the source; null if it has none
     * @param message what is wrong
     * @param remedy what to do
     */
    public Problem(String subject, @Nullable SourceLine place, String message, Message remedy) {
        this(subject, place, Message.of(message), remedy);
    }

    /**
     * Creates a problem without a place in the source.
     *
     * @param subject what the problem is about
     * @param message what is wrong
     * @param remedy what to do
     */
    public static Problem of(String subject, String message, String remedy) {
        return of(subject, message, Message.of(remedy));
    }

    /**
     * Creates a problem without a place in the source whose remedy names actions.
     *
     * @param subject what the problem is about
     * @param message what is wrong
     * @param remedy what to do
     */
    public static Problem of(String subject, String message, Message remedy) {
        return new Problem(subject, null, message, remedy);
    }

    /** The place in the source; empty if the problem has none. */
    public Optional<SourceLine> at() {
        return Optional.ofNullable(place);
    }

    /** The subject, the place and the message, with the remedy on its own line. */
    public Message inFull() {
        return Message.of(subject + (place == null ? "" : " (" + place + ")") + ": ")
                .and(message)
                .and("\n  ")
                .and(remedy);
    }

    /** The full text, with calls of the API. */
    @Override
    public String toString() {
        return inFull().toString();
    }
}
