package dev.rung.postgres.objects;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code DROP}, for all kinds of objects, in their order. */
public interface DropClauses {

    /** What may come first when an index is dropped. */
    interface Concurrently extends IfExists {

        /**
         * Lets reads and writes of the table go on meanwhile. PostgreSQL refuses this inside a transaction, together
         * with {@code CASCADE}, and for the index of a constraint or of a partitioned table.
         */
        IfExistsOnly concurrently();
    }

    /** What may come after {@code CONCURRENTLY}, and first when a role is dropped. */
    interface IfExistsOnly extends PostgresStatement {

        /** Does nothing if the object isn't there. */
        PostgresStatement ifExists();
    }

    /** What may come first when any other object is dropped. */
    interface IfExists extends Behavior {

        /** Does nothing if the object isn't there. */
        Behavior ifExists();
    }

    /** What may come last. */
    interface Behavior extends PostgresStatement {

        /** Drops all that depends on the object as well. */
        PostgresStatement cascade();

        /** Fails if anything depends on the object; PostgreSQL's default, said aloud. */
        PostgresStatement restrict();
    }
}
