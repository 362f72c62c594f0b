package dev.rung.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text for people that names what they can do with Rung. Each {@link Action} in it is worded by the interface that shows the
 * message: as a call of the API, or as a command or an option.
 *
 * @param parts what it is made of, in order
 */
public record Message(List<Part> parts) {

    /** Copies the list. */
    public Message {
        parts = List.copyOf(parts);
    }

    /** A piece of a message. */
    public sealed interface Part permits Text, Action {}

    /**
     * Words that are the same in every interface.
     *
     * @param value the words
     */
    public record Text(String value) implements Part {}

    /**
     * A message that names no action.
     *
     * @param text all of it
     */
    public static Message of(String text) {
        return new Message(List.of(new Text(text)));
    }

    /**
     * A message that is an action and nothing else.
     *
     * @param action the action
     */
    public static Message of(Action action) {
        return new Message(List.of(action));
    }

    /**
     * Joins messages.
     *
     * @param delimiter what stands between two of them
     * @param messages the messages
     */
    public static Message join(String delimiter, List<Message> messages) {
        return messages.stream()
                .reduce((before, after) -> before.and(delimiter).and(after))
                .orElse(new Message(List.of()));
    }

    /**
     * Adds words.
     *
     * @param text the words
     */
    public Message and(String text) {
        return and(of(text));
    }

    /**
     * Adds an action.
     *
     * @param action the action
     */
    public Message and(Action action) {
        return and(of(action));
    }

    /**
     * Adds a message.
     *
     * @param other the message
     */
    public Message and(Message other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Message(all);
    }

    /**
     * The message as an interface shows it.
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
