package dev.rung.engine.schema;

import java.util.List;

/**
 * The owner and the privileges of an object.
 *
 * @param owner the role that owns the object
 * @param privileges the privileges that differ from those of a new object
 */
public record Access(String owner, Privileges privileges) {

    /**
     * The privileges that differ from the usual ones: the owner has all privileges of an object, and {@code PUBLIC} can
     * execute routines and use types.
     *
     * @param granted the privileges that are granted in addition
     * @param revoked the usual privileges that are revoked
     */
    public record Privileges(List<Grant> granted, List<Grant> revoked) {

        /** Copies the lists. */
        public Privileges {
            granted = List.copyOf(granted);
            revoked = List.copyOf(revoked);
        }
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
