package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that Rung throws deliberately. The message states what is wrong, where, and what to do
 * next, and contains no secret. {@link #getMessage} names calls of the API. An interface with other terms, such as the
 * command line, words {@link #message} itself.
 */
public abstract class RungException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Null after deserialization: only the text is serialized. */
    private final transient @Nullable Message message;

    /**
     * Creates an exception whose message names no action.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    protected RungException(String message, @Nullable Throwable cause) {
        this(Message.of(message), cause);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    protected RungException(Message message, @Nullable Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    /** The message, whose actions are not yet worded. */
    public Message message() {
        return Optional.ofNullable(message).orElseGet(() -> Message.of(getMessage()));
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
