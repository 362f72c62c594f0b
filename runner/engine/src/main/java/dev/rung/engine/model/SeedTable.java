package dev.rung.engine.model;

import java.util.Optional;
import org.jooq.Name;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A table that a seed fills. If its class names no schema, or the set's own schema, the table is in the schema that the
 * set is applied to. Otherwise it is in the schema that its class names.
 *
 * @param home the set's own schema
 * @param schema the schema that the table's class names; {@code home} if it names none
 * @param name its name in that schema
 */
public record SeedTable(SchemaName home, SchemaName schema, String name) {

    /**
     * Creates the table for a generated class.
     *
     * @param table the class
     * @param home the set's own schema
     */
    public static SeedTable of(Table<?> table, SchemaName home) {
        SchemaName schema = Optional.ofNullable(table.getSchema())
                .map(Schema::getName)
                .filter(name -> !name.isEmpty())
                .map(SchemaName::new)
                .orElse(home);
        return new SeedTable(home, schema, table.getName());
    }

    /**
     * The schema that contains the table.
     *
     * @param target the schema that the set is applied to
     */
    public SchemaName schemaIn(SchemaName target) {
        return schema.equals(home) ? target : schema;
    }

    /**
     * Its qualified name.
     *
     * @param target the schema that the set is applied to
     */
    public Name nameIn(SchemaName target) {
        return DSL.name(schemaIn(target).value(), name);
    }
}
