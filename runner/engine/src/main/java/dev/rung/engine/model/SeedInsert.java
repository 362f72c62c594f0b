package dev.rung.engine.model;

import dev.rung.engine.model.SeedRows.Listed;
import dev.rung.engine.model.SeedRows.Streamed;
import dev.rung.engine.sql.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The rows that a seed inserts into a table with one call.
 *
 * @param line where its rows were written
 * @param table the table
 * @param upsert how the rows are written
 * @param rows the rows
 */
public record SeedInsert(SourceLine line, SeedTable table, Upsert upsert, SeedRows rows) implements AutoCloseable {

    /**
     * The maximum number of rows in an {@code INSERT} with values: enough to need few round trips, and few enough to keep
     * the statement readable.
     */
    public static final int ROWS_PER_STATEMENT = 500;

    /**
     * One statement.
     *
     * @param sql its SQL, in which all names are qualified by their schema
     * @param rows the number of its rows
     */
    public record Statement(String sql, int rows) {}

    /** Whether it updates existing rows. */
    public boolean updates() {
        return upsert.updates();
    }

    /** The number of rows; empty for a stream, whose rows are produced while the seed is planted. */
    public OptionalInt rowCount() {
        return switch (rows) {
            case Listed listed -> OptionalInt.of(listed.records().size());
            case Streamed streamed -> OptionalInt.empty();
        };
    }

    /**
     * The rows as {@code INSERT} statements. Rows that set the same columns share a statement.
     *
     * @param target the schema that the set is applied to
     * @return the statements; empty for a stream, whose rows are produced while the seed is planted
     */
    public List<Statement> statementsIn(SchemaName target) {
        return switch (rows) {
            case Listed listed -> {
                List<Statement> statements = new ArrayList<>();
                RowRuns runs = read(ROWS_PER_STATEMENT);
                for (RowRun run = runs.next(); run != null; run = runs.next()) {
                    statements.add(new Statement(textIn(target, run), run.rows().size()));
                }
                yield statements;
            }
            case Streamed streamed -> List.of();
        };
    }

    /**
     * Reads the rows. Streamed rows can be read once.
     *
     * @param most the maximum number of rows in a run
     */
    public RowRuns read(int most) {
        return switch (rows) {
            case Listed listed -> new RowRuns(upsert, listed.records().iterator(), most);
            case Streamed streamed -> new RowRuns(upsert, streamed.records().iterator(), most);
        };
    }

    /**
     * The SQL that inserts some of the rows, in which all names are qualified by their schema.
     *
     * @param target the schema that the set is applied to
     * @param run the rows
     * @throws IllegalArgumentException if a text contains the character NUL
     */
    public String textIn(SchemaName target, RowRun run) {
        String text = Rendering.render(upsert.insert(run), schemasIn(target));
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text contains the character NUL, which PostgreSQL can't store");
        }
        return text;
    }

    /**
     * The schemas to replace in SQL.
     *
     * @param target the schema that the set is applied to
     * @return the replacements; the empty name stands for objects without a schema
     */
    public Map<String, String> schemasIn(SchemaName target) {
        return Map.of("", target.value(), table.home().value(), target.value());
    }

    /** Closes a stream. */
    @Override
    public void close() {
        if (rows instanceof Streamed streamed) {
            streamed.records().close();
        }
    }
}
