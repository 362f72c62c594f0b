package dev.rung.postgres.objects;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code DROP} for all kinds of objects, in their order. */
public interface DropClauses {

    /** The optional {@code CONCURRENTLY} clause of {@code DROP INDEX}. */
    interface Concurrently extends IfExists {

        /**
         * Drops the index without blocking reads and writes of the table. PostgreSQL rejects this inside a transaction,
         * together with {@code CASCADE}, and for the index of a constraint or of a partitioned table.
         */
        IfExistsOnly concurrently();
    }

    /**
     * The optional {@code IF EXISTS} clause of statements without {@code CASCADE}: {@code DROP INDEX CONCURRENTLY} and
     * {@code DROP ROLE}.
     */
    interface IfExistsOnly extends PostgresStatement {

        /** Does nothing if the object doesn't exist. */
        PostgresStatement ifExists();
    }

    /** The optional {@code IF EXISTS} clause. */
    interface IfExists extends Behavior {

        /** Does nothing if the object doesn't exist. */
        Behavior ifExists();
    }

    /** The optional {@code CASCADE} or {@code RESTRICT} clause. */
    interface Behavior extends PostgresStatement {

        /** Drops the dependent objects as well. */
        PostgresStatement cascade();

        /** Fails if other objects depend on the object. This is PostgreSQL's default, made explicit. */
        PostgresStatement restrict();
    }
}
