package dev.rung.engine.model;

/**
 * A right that is missing.
 *
 * @param fact which, on which object, and who lacks it
 * @param remedy how it is given
 */
public record MissingRight(String fact, Message remedy) {

    /**
     * A right whose remedy names no action.
     *
     * @param fact which, on which object, and who lacks it
     * @param remedy how it is given
     */
    public MissingRight(String fact, String remedy) {
        this(fact, Message.of(remedy));
    }

    /** Both, a line each. */
    public Message inFull() {
        return Message.of(fact + "\n  ").and(remedy);
    }

    /** Both, with calls of the API. */
    @Override
    public String toString() {
        return inFull().toString();
    }
}
