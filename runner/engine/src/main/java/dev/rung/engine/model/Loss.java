package dev.rung.engine.model;

/** Data that would be lost or might be lost. Its text is a line of a report. */
public sealed interface Loss {

    /**
     * A table that is dropped or emptied.
     *
     * @param table its name with its schema, quoted if necessary
     * @param rows how many rows it contains
     */
    record Rows(String table, RowCount rows) implements Loss {
        @Override
        public String toString() {
            return "table " + table + ": " + rows.of("row");
        }
    }

    /**
     * A column that is dropped.
     *
     * @param column its name with its table and schema, quoted if necessary
     * @param values how many of its values are not null
     */
    record Values(String column, RowCount values) implements Loss {
        @Override
        public String toString() {
            return "column " + column + ": " + values.of("value");
        }
    }

    /**
     * A step whose losses can't be determined.
     *
     * @param migration the migration
     * @param line the step
     * @param reason why they can't be determined
     */
    record Unknown(MigrationId migration, SourceLine line, String reason) implements Loss {
        @Override
        public String toString() {
            return "unknown: " + migration + " (" + line + ") " + reason;
        }
    }
}
