package dev.rung.engine.model;

import java.util.Optional;

/**
 * An object of another schema that would be dropped by {@code CASCADE}. Its text is a line of a report.
 *
 * @param type its type, in PostgreSQL's words
 * @param name its name with its schema, quoted if necessary
 * @param schema its schema
 * @param values how many values it contains, if it is a column of a table
 */
public record Dependent(String type, String name, String schema, Optional<RowCount> values) {

    @Override
    public String toString() {
        return type + " " + name + values.map(count -> ": " + count.of("value")).orElse("");
    }
}
