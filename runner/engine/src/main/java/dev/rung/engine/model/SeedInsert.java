package dev.rung.engine.model;

import dev.rung.engine.sql.Rendering;
import java.util.Map;
import org.jooq.Query;

/**
 * One {@code INSERT} of a seed.
 *
 * @param line where its rows were written
 * @param table the table
 * @param query the statement, which uses the table's class
 * @param rows how many rows it contains
 * @param updates whether it updates existing rows
 */
public record SeedInsert(SourceLine line, SeedTable table, Query query, int rows, boolean updates) {

    /**
     * The SQL, in which all names are qualified by their schema.
     *
     * @param target the schema that the set is applied to
     */
    public String textIn(SchemaName target) {
        return Rendering.render(query, Map.of("", target.value(), table.home().value(), target.value()));
    }
}
