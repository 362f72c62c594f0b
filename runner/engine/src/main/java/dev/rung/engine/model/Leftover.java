package dev.rung.engine.model;

/**
 * An object that PostgreSQL left incomplete because a statement that uses several transactions was interrupted.
 *
 * @param kind the kind of leftover
 * @param object its name with its schema, as written in SQL
 * @param statement the statement that removes or completes it
 */
public record Leftover(Kind kind, String object, String statement) {

    /** The kinds of leftovers. */
    public enum Kind {
        /** An index whose concurrent build or drop was interrupted. Writes maintain it, but queries don't use it. */
        INVALID_INDEX("invalid index"),
        /** The copy that {@code REINDEX CONCURRENTLY} created; the original index still exists. */
        INDEX_COPY("copy of an index"),
        /**
         * A partition whose concurrent detaching was interrupted. Queries of the partitioned table no longer read it.
         */
        PENDING_DETACH("partition, half detached");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The description of the kind. */
        @Override
        public String toString() {
            return words;
        }
    }
}
