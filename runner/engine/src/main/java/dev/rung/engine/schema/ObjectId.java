package dev.rung.engine.schema;

import java.util.Comparator;
import java.util.List;

/**
 * Identifies an object of a database.
 *
 * @param kind the kind of object
 * @param schema the schema, empty for an object of the database such as a cast
 * @param name the unquoted name
 * @param table the table or view of a part, empty for other objects. Indexes and statistics are parts too
 * @param arguments the types of a routine's or an operator's arguments, or of a cast; empty for other objects
 */
public record ObjectId(ObjectKind kind, String schema, String name, String table, List<String> arguments)
        implements Comparable<ObjectId> {

    private static final Comparator<ObjectId> ORDER = Comparator.comparing(ObjectId::kind)
            .thenComparing(ObjectId::schema)
            .thenComparing(ObjectId::table)
            .thenComparing(ObjectId::name)
            .thenComparing(id -> String.join(",", id.arguments));

    /** Copies the list. */
    public ObjectId {
        arguments = List.copyOf(arguments);
    }

    static ObjectId global(ObjectKind kind, String name) {
        return new ObjectId(kind, "", name, "", List.of());
    }

    static ObjectId of(ObjectKind kind, String schema, String name) {
        return new ObjectId(kind, schema, name, "", List.of());
    }

    static ObjectId part(ObjectKind kind, QualifiedName table, String name) {
        return new ObjectId(kind, table.schema(), name, table.name(), List.of());
    }

    static ObjectId routine(ObjectKind kind, String schema, String name, List<String> arguments) {
        return new ObjectId(kind, schema, name, "", arguments);
    }

    /** The name with its schema. */
    public QualifiedName qualifiedName() {
        return new QualifiedName(schema, name);
    }

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    /** The kind and the name, such as {@code table app.users} or {@code trigger audit on app.users}. */
    @Override
    public String toString() {
        String prefix = schema.isEmpty() ? "" : schema + ".";
        return kind + " "
                + switch (kind) {
                    case CONSTRAINT, RULE, TRIGGER, POLICY -> name + " on " + prefix + table;
                    case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR ->
                        prefix + name + "(" + String.join(", ", arguments) + ")";
                    case CAST -> String.join(" as ", arguments);
                    case SCHEMA,
                            EXTENSION,
                            LANGUAGE,
                            FOREIGN_DATA_WRAPPER,
                            SERVER,
                            USER_MAPPING,
                            COLLATION,
                            CONVERSION,
                            TYPE,
                            DOMAIN,
                            OPERATOR_FAMILY,
                            OPERATOR_CLASS,
                            ACCESS_METHOD,
                            TEXT_SEARCH_PARSER,
                            TEXT_SEARCH_TEMPLATE,
                            TEXT_SEARCH_DICTIONARY,
                            TEXT_SEARCH_CONFIGURATION,
                            SEQUENCE,
                            TRANSFORM,
                            TABLE,
                            FOREIGN_TABLE,
                            VIEW,
                            MATERIALIZED_VIEW,
                            INDEX,
                            STATISTICS,
                            PUBLICATION,
                            SUBSCRIPTION,
                            EVENT_TRIGGER,
                            DEFAULT_PRIVILEGES -> prefix + name;
                };
    }
}
