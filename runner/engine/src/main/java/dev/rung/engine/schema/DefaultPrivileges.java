package dev.rung.engine.schema;

/**
 * The privileges of objects that a role creates in a schema from now on.
 *
 * @param role the role that creates the objects
 * @param schema the schema, empty for all
 * @param objects the kind of object
 * @param privileges the changes to the usual privileges
 */
public record DefaultPrivileges(String role, String schema, Objects objects, Access.Privileges privileges)
        implements Definition {

    /** A kind of object. */
    public enum Objects {
        TABLES,
        SEQUENCES,
        FUNCTIONS,
        TYPES,
        SCHEMAS,
        LARGE_OBJECTS
    }
}
