package dev.rung.engine.schema;

/**
 * The place of an object in the catalog.
 *
 * @param catalog the system catalog, such as {@code pg_class}
 * @param oid the identifier in the catalog
 */
record Address(String catalog, long oid) {

    static Address relation(long oid) {
        return new Address("pg_class", oid);
    }

    static Address type(long oid) {
        return new Address("pg_type", oid);
    }

    static Address constraint(long oid) {
        return new Address("pg_constraint", oid);
    }
}
