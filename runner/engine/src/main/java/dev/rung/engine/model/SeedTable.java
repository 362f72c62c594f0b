package dev.rung.engine.model;

import java.util.Optional;
import org.jooq.Name;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A table that a seed fills. One whose class names no schema, or the one that the set is meant for, is in the schema that
 * the set is applied to, and nowhere else; any other stays in the schema that its class names.
 *
 * @param home the schema that the set is meant for
 * @param schema the table's schema, which is {@code home} if its class names none
 * @param name its name in that schema
 */
public record SeedTable(SchemaName home, SchemaName schema, String name) {

    /**
     * The table that a generated class stands for.
     *
     * @param table the class
     * @param home the schema that the set is meant for
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
     * The schema that it is in.
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
