package dev.rung.engine.schema;

import java.util.List;

/**
 * The owner and the privileges of an object.
 *
 * @param owner the role that owns the object, empty for default privileges
 * @param grants the privileges in the order of role, column and privilege, those by default included
 */
public record Access(String owner, List<Grant> grants) {

    /** Copies the list. */
    public Access {
        grants = List.copyOf(grants);
    }

    /**
     * A privilege.
     *
     * @param role the role, empty for {@code PUBLIC}
     * @param column the column, empty for the whole object
     * @param privilege the privilege, such as {@code SELECT}
     * @param grantable whether the role can grant it to others
     */
    public record Grant(String role, String column, String privilege, boolean grantable) {}
}
