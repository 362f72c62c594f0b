package dev.rung.engine.settings;

/**
 * A role of the database whose rights a session takes on.
 *
 * @param value its name, in the spelling that the catalog has
 * @param origin where it was named, so that a message can say what to correct; empty if that isn't known
 */
public record SessionRole(String value, String origin) {

    /** Checks that there is a name. */
    public SessionRole {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the name of a role is empty");
        }
    }

    /**
     * A role that is named somewhere.
     *
     * @param value its name, in the spelling that the catalog has
     */
    public SessionRole(String value) {
        this(value, "");
    }

    @Override
    public String toString() {
        return value;
    }
}
