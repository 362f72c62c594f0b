package dev.rung.engine.schema;

/**
 * The unquoted name of an object in a schema.
 *
 * @param schema the schema
 * @param name the name in the schema
 */
public record QualifiedName(String schema, String name) {

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
