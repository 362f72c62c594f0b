package dev.rung.engine.model;

import dev.rung.engine.sql.Rendering;
import java.util.Map;
import org.jooq.Query;

/**
 * One {@code INSERT} of a seed.
 *
 * @param line where its rows were written
 * @param table the table
 * @param query the statement, on the table's class
 * @param rows how many rows it offers
 * @param updates whether it updates rows that exist
 */
public record SeedInsert(SourceLine line, SeedTable table, Query query, int rows, boolean updates) {

    /**
     * The SQL, with the schema of all that it names.
     *
     * @param target the schema that the set is applied to
     */
    public String textIn(SchemaName target) {
        return Rendering.render(query, Map.of("", target.value(), table.home().value(), target.value()));
    }
}
