package dev.rung.engine.model;

/**
 * An object of a schema. As text it is what PostgreSQL writes: {@code table adid.users}.
 *
 * @param type its type as a statement names it, such as {@code materialized view}
 * @param identity its name with its schema, quoted where that is needed, and with its arguments where it has some
 */
public record SchemaObject(String type, String identity) {

    @Override
    public String toString() {
        return type + " " + identity;
    }
}
