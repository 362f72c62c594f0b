package dev.rung.engine.model;

import dev.rung.engine.sql.PlainSql;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** One step of a script, in the order of the calls that recorded it. */
public sealed interface Step {

    /** The call in the migration that made the step. */
    SourceLine line();

    /** What a plan shows: the SQL that will run, or what stands for it. */
    String text();

    /** How the step is recorded in the history. */
    Kind kind();

    /** Whether the step may run inside a transaction block. */
    default boolean isTransactional() {
        return true;
    }

    /** What the step is known to make or remove; empty where it isn't known. */
    default List<Effect> effects() {
        return List.of();
    }

    /** The objects that are there and that the step changes by name; empty where they aren't known. */
    default List<CatalogObject> targets() {
        return List.of();
    }

    /**
     * Whether the step may do anything at all: end the transaction, change settings of the session, touch any object. It
     * is so for the author's own code and SQL.
     */
    default boolean isOpaque() {
        return false;
    }

    /** How to find out whether an interrupted run of the step was completed; empty where there is no way. */
    default Optional<Completion> completion() {
        return Optional.empty();
    }

    /** A query for the statements that deal with what an interrupted run of the step leaves behind, if it can. */
    default Optional<String> leftovers() {
        return Optional.empty();
    }

    /** The major version of PostgreSQL that first understands the step, as far as Rung knows. */
    default int since() {
        return PostgresStatement.OLDEST_VERSION;
    }

    /** The kinds of steps, by the names under which they are recorded. */
    enum Kind {
        /** A typed query. */
        QUERY,
        /** Plain SQL. */
        SQL,
        /** Java code. */
        CALL,
        /** The statement that there is no way back. */
        IRREVERSIBLE
    }

    /**
     * A typed query, rendered.
     *
     * @param line where it was recorded
     * @param text the SQL, with all values inlined
     * @param returnsRows whether it is a {@code SELECT} or the like, which can't be sent in a batch
     * @param facts what is known of it
     * @param changes what it changes about what is there
     */
    record QueryStep(SourceLine line, String text, boolean returnsRows, StatementFacts facts, List<Change> changes)
            implements Step {

        /** Copies the list. */
        public QueryStep {
            changes = List.copyOf(changes);
        }

        @Override
        public boolean isTransactional() {
            return facts.isTransactional();
        }

        @Override
        public List<Effect> effects() {
            return facts.effects();
        }

        @Override
        public List<CatalogObject> targets() {
            return facts.targets();
        }

        @Override
        public boolean isOpaque() {
            return facts.isOpaque();
        }

        @Override
        public Optional<Completion> completion() {
            return facts.completion();
        }

        @Override
        public Optional<String> leftovers() {
            return facts.leftovers();
        }

        @Override
        public int since() {
            return facts.since();
        }

        @Override
        public Kind kind() {
            return Kind.QUERY;
        }
    }

    /**
     * Plain SQL, about which only its leading keywords are known.
     *
     * @param line where it was recorded
     * @param text the SQL
     */
    record SqlStep(SourceLine line, String text) implements Step {

        @Override
        public boolean isTransactional() {
            return PlainSql.of(text).isTransactional();
        }

        @Override
        public Optional<Completion> completion() {
            return PlainSql.of(text).isRepeatable() ? Optional.of(new Completion.Repeatable()) : Optional.empty();
        }

        @Override
        public boolean isOpaque() {
            return true;
        }

        @Override
        public Kind kind() {
            return Kind.SQL;
        }
    }

    /**
     * Java code with a database connection.
     *
     * @param line where it was recorded
     * @param label what it does, in words
     * @param code the code
     */
    record CallStep(SourceLine line, String label, Consumer<DSLContext> code) implements Step {

        @Override
        public String text() {
            return label;
        }

        @Override
        public boolean isOpaque() {
            return true;
        }

        @Override
        public Kind kind() {
            return Kind.CALL;
        }
    }

    /**
     * Says that the migration can't be undone.
     *
     * @param line where it was recorded
     * @param reason why
     */
    record IrreversibleStep(SourceLine line, String reason) implements Step {

        @Override
        public String text() {
            return reason;
        }

        @Override
        public Kind kind() {
            return Kind.IRREVERSIBLE;
        }
    }
}
