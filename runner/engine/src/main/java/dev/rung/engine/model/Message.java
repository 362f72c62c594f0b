package dev.rung.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that names operations and settings of Rung. The interface that shows the message words each {@link Action} in
 * it: as a call of the API, or as a command or an option.
 *
 * @param parts the text and the actions, in order
 */
public record Message(List<Part> parts) {

    /** Copies the list. */
    public Message {
        parts = List.copyOf(parts);
    }

    /** A part of a message. */
    public sealed interface Part permits Text, Action {}

    /**
     * Text that is the same in every interface.
     *
     * @param value the text
     */
    public record Text(String value) implements Part {}

    /**
     * Creates a message without actions.
     *
     * @param text the text
     */
    public static Message of(String text) {
        return new Message(List.of(new Text(text)));
    }

    /**
     * Creates a message that consists of an action.
     *
     * @param action the action
     */
    public static Message of(Action action) {
        return new Message(List.of(action));
    }

    /**
     * Joins messages.
     *
     * @param delimiter the text between two messages
     * @param messages the messages
     */
    public static Message join(String delimiter, List<Message> messages) {
        return messages.stream()
                .reduce((before, after) -> before.and(delimiter).and(after))
                .orElse(new Message(List.of()));
    }

    /**
     * Appends text.
     *
     * @param text the text
     */
    public Message and(String text) {
        return and(of(text));
    }

    /**
     * Appends an action.
     *
     * @param action the action
     */
    public Message and(Action action) {
        return and(of(action));
    }

    /**
     * Appends a message.
     *
     * @param other the message
     */
    public Message and(Message other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Message(all);
    }

    /**
     * Renders the message for an interface.
     *
     * @param words how the interface words an action
     */
    public String worded(Function<Action, String> words) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Text text -> text.value();
                    case Action action -> words.apply(action);
                })
                .collect(Collectors.joining());
    }

    /** The message with calls of the API. */
    @Override
    public String toString() {
        return worded(Action::inJava);
    }
}
