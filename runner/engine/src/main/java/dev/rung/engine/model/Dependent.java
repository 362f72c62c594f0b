package dev.rung.engine.model;

import java.util.Optional;

/**
 * An object of another schema that would be dropped with others. As text it is a line for the person who decides.
 *
 * @param type what it is, as PostgreSQL says it
 * @param name its name with its schema, quoted where that is needed
 * @param schema its schema
 * @param values how many values it holds, if it is a column of a table
 */
public record Dependent(String type, String name, String schema, Optional<RowCount> values) {

    @Override
    public String toString() {
        return type + " " + name + values.map(count -> ": " + count.of("value")).orElse("");
    }
}
