package dev.rung.engine.settings;

/**
 * A database role that a session assumes.
 *
 * @param value its name, spelled as in the catalog
 * @param origin where it was configured, so that a message can name what to correct; empty if unknown
 */
public record SessionRole(String value, String origin) {

    /** Checks that the name isn't blank. */
    public SessionRole {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the name of a role is empty");
        }
    }

    /**
     * Creates a role whose origin is unknown.
     *
     * @param value its name, spelled as in the catalog
     */
    public SessionRole(String value) {
        this(value, "");
    }

    @Override
    public String toString() {
        return value;
    }
}
