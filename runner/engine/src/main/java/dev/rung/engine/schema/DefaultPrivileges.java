package dev.rung.engine.schema;

import java.util.List;

/**
 * The privileges of objects that a role creates in a schema from now on.
 *
 * @param role the role that creates the objects
 * @param schema the schema, empty for all
 * @param objects the kind of object: {@code r}, {@code S}, {@code f}, {@code T}, {@code n} or {@code L}
 * @param grants the privileges
 */
public record DefaultPrivileges(String role, String schema, String objects, List<Access.Grant> grants) implements Definition {

    /** Copies the lists. */
    public DefaultPrivileges {
        grants = List.copyOf(grants);
    }
}
