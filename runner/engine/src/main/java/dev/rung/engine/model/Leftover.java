package dev.rung.engine.model;

/**
 * What PostgreSQL left half done because a statement that runs in several transactions was interrupted.
 *
 * @param kind what it is
 * @param object its name, with the schema, as it is written in SQL
 * @param statement what deals with it by hand
 */
public record Leftover(Kind kind, String object, String statement) {

    /** What is left. */
    public enum Kind {
        /** An index whose concurrent build, or whose concurrent drop, didn't finish. Writes keep it up, no query uses it. */
        INVALID_INDEX("invalid index"),
        /** The copy that a {@code REINDEX CONCURRENTLY} made; the index itself is still there. */
        INDEX_COPY("copy of an index"),
        /** A partition whose concurrent detaching didn't finish. Queries of the table don't see it any more. */
        PENDING_DETACH("partition, half detached");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words. */
        @Override
        public String toString() {
            return words;
        }
    }
}
