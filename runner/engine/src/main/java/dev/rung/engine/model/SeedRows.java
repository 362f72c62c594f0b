package dev.rung.engine.model;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;

/** The rows of an insert of a seed. */
public sealed interface SeedRows {

    /**
     * Rows that the seed listed.
     *
     * @param records the rows, at least one
     */
    record Listed(List<Record> records) implements SeedRows {

        /** Copies the list. */
        public Listed {
            records = List.copyOf(records);
        }
    }

    /**
     * Rows that are produced while the seed is planted.
     *
     * @param records the rows, which can be read once
     */
    record Streamed(Stream<? extends Record> records) implements SeedRows {}
}
