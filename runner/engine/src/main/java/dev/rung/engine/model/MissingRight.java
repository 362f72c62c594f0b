package dev.rung.engine.model;

/**
 * A privilege that a role lacks.
 *
 * @param fact the privilege, the object, and the role that lacks it
 * @param remedy how to grant it
 */
public record MissingRight(String fact, Message remedy) {

    /**
     * Creates a missing privilege whose remedy names no action.
     *
     * @param fact the privilege, the object, and the role that lacks it
     * @param remedy how to grant it
     */
    public MissingRight(String fact, String remedy) {
        this(fact, Message.of(remedy));
    }

    /** The fact and the remedy, each on its own line. */
    public Message inFull() {
        return Message.of(fact + "\n  ").and(remedy);
    }

    /** The fact and the remedy, with calls of the API. */
    @Override
    public String toString() {
        return inFull().toString();
    }
}
