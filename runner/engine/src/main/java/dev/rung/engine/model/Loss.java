package dev.rung.engine.model;

/** Data that would be lost, or might be. As text it is a line for the person who decides. */
public sealed interface Loss {

    /**
     * A table that is dropped, or emptied, with its rows.
     *
     * @param table its name with its schema, quoted where that is needed
     * @param rows how many
     */
    record Rows(String table, RowCount rows) implements Loss {
        @Override
        public String toString() {
            return "table " + table + ": " + rows.of("row");
        }
    }

    /**
     * A column that is dropped, with its values.
     *
     * @param column its name with its table and schema, quoted where that is needed
     * @param values how many of them are not null
     */
    record Values(String column, RowCount values) implements Loss {
        @Override
        public String toString() {
            return "column " + column + ": " + values.of("value");
        }
    }

    /**
     * A step of which it isn't known what it removes.
     *
     * @param migration the migration
     * @param line the step
     * @param reason why it isn't known
     */
    record Unknown(MigrationId migration, SourceLine line, String reason) implements Loss {
        @Override
        public String toString() {
            return "unknown: " + migration + " (" + line + ") " + reason;
        }
    }
}
