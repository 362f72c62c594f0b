package dev.rung.engine.model;

/**
 * An object of a schema. Its text follows PostgreSQL's format: {@code table adid.users}.
 *
 * @param type its type as a statement names it, such as {@code materialized view}
 * @param identity its name with its schema, quoted if necessary, and with its arguments if it has any
 */
public record SchemaObject(String type, String identity) {

    @Override
    public String toString() {
        return type + " " + identity;
    }
}
