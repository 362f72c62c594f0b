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

/** A step of a script. */
public sealed interface Step {

    /** The call in the migration that recorded the step. */
    SourceLine line();

    /** The SQL of the step, or the text that a plan shows instead. */
    String text();

    /** The kind of the step in the history. */
    Kind kind();

    /** Whether the step can run inside a transaction block. */
    default boolean isTransactional() {
        return true;
    }

    /** The objects that the step creates, drops or validates; empty if they are unknown. */
    default List<Effect> effects() {
        return List.of();
    }

    /** The existing objects that the step changes by name; empty if they are unknown. */
    default List<CatalogObject> targets() {
        return List.of();
    }

    /**
     * Whether the effects of the step are unknown. It may end the transaction, change settings of the session, or
     * change any object. This is true for the author's own code and SQL.
     */
    default boolean isOpaque() {
        return false;
    }

    /**
     * How to determine whether an interrupted execution of the step was completed; empty if this can't be determined.
     */
    default Optional<Completion> completion() {
        return Optional.empty();
    }

    /**
     * A query for the statements that remove or complete the leftovers of an interrupted execution; empty if the step
     * leaves none.
     */
    default Optional<String> leftovers() {
        return Optional.empty();
    }

    /**
     * The first major version of PostgreSQL that supports the step, if known; otherwise the oldest supported version.
     */
    default int since() {
        return PostgresStatement.OLDEST_VERSION;
    }

    /** The kinds of steps, with the names that the history records. */
    enum Kind {
        /** A typed query. */
        QUERY,
        /** Plain SQL. */
        SQL,
        /** Java code. */
        CALL,
        /** The declaration that the script is irreversible. */
        IRREVERSIBLE
    }

    /**
     * A rendered typed query.
     *
     * @param line where it was recorded
     * @param text the SQL, with all values inlined
     * @param returnsRows whether it returns rows, like a {@code SELECT}, and can't be sent in a batch
     * @param facts its properties
     * @param changes its changes to existing objects
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
     * Plain SQL, of which only the leading keywords are analyzed.
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
     * @param label a description of the code
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
     * Declares that the migration can't be undone.
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
