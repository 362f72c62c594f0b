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
public record Problem(String subject, @Nullable SourceLine place, Message message, Message remedy) {

    /**
     * A problem that names no action.
     *
     * @param subject what it is about
     * @param place where in the source, if it is somewhere
     * @param message what is wrong
     * @param remedy what to do
     */
    public Problem(String subject, @Nullable SourceLine place, String message, String remedy) {
        this(subject, place, message, Message.of(remedy));
    }

    /**
     * A problem whose remedy names actions.
     *
     * @param subject what it is about
     * @param place where in the source, if it is somewhere
     * @param message what is wrong
     * @param remedy what to do
     */
    public Problem(String subject, @Nullable SourceLine place, String message, Message remedy) {
        this(subject, place, Message.of(message), remedy);
    }

    /**
     * A problem that is nowhere in particular in the source.
     *
     * @param subject what it is about
     * @param message what is wrong
     * @param remedy what to do
     */
    public static Problem of(String subject, String message, String remedy) {
        return of(subject, message, Message.of(remedy));
    }

    /**
     * A problem that is nowhere in particular in the source, and whose remedy names actions.
     *
     * @param subject what it is about
     * @param message what is wrong
     * @param remedy what to do
     */
    public static Problem of(String subject, String message, Message remedy) {
        return new Problem(subject, null, message, remedy);
    }

    /** Where in the source the problem is, if it is somewhere. */
    public Optional<SourceLine> at() {
        return Optional.ofNullable(place);
    }

    /** Subject, place and message, and the remedy on a line of its own. */
    public Message inFull() {
        return Message.of(subject + (place == null ? "" : " (" + place + ")") + ": ")
                .and(message)
                .and("\n  ")
                .and(remedy);
    }

    /** All of it, with calls of the API. */
    @Override
    public String toString() {
        return inFull().toString();
    }
}
