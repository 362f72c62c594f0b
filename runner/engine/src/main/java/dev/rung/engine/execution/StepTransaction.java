package dev.rung.engine.execution;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.SentStatement;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.settings.TimeoutSettings;
import dev.rung.engine.sql.Rendering;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Query;

/**
 * Runs steps in one transaction. Typed statements and the statements that record them are sent in one batch. Code and
 * SQL of the author run separately; the next batch begins with a check that the transaction is still the same.
 */
final class StepTransaction {

    private static final String TRANSACTION_SETTING = "rung.transaction";

    private final Session session;
    private final HistoryWrites writes;
    private final NameGuard names;
    private final Pipeline pipeline;
    private final String token = UUID.randomUUID().toString();

    /**
     * Begins to run steps.
     *
     * @param session in a transaction in which nothing has been executed
     * @param timeouts the limits for the statements
     * @param writes creates the assertions
     */
    StepTransaction(Session session, TimeoutSettings timeouts, HistoryWrites writes) {
        this.session = session;
        this.writes = writes;
        this.names = new NameGuard(session.schema());
        this.pipeline = new Pipeline(session.connection());
        record("set local lock_timeout = " + timeouts.lock().toMillis());
        record("set local statement_timeout = " + timeouts.statement().toMillis());
        record("set local " + TRANSACTION_SETTING + " = '" + token + "'");
    }

    /** Adds statements that record the steps in the same transaction. */
    void record(List<Query> recording) {
        recording.forEach(query -> record(Rendering.render(query)));
    }

    private void record(String sql) {
        pipeline.add(sql, Pipeline.UNINDEXED);
    }

    /** Runs a step, or adds it to the batch if possible. */
    void run(Step step, int index) throws SQLException, StatementException {
        names.before(step).ifPresent(elsewhere -> pipeline.add(Rendering.render(writes.assertion(elsewhere)), index));
        switch (step) {
            case QueryStep query when !query.returnsRows() -> pipeline.add(query.text(), index);
            case QueryStep query -> execute(query, index);
            case SqlStep sql -> execute(sql, index);
            case CallStep call -> {
                pipeline.flush();
                session.markUsedByAuthor();
                new JavaCode(call).run(session, index);
            }
            case IrreversibleStep irreversible ->
                throw new StatementException(index, new IllegalStateException(irreversible.reason()));
        }
        names.after(step);
        if (step.isOpaque()) {
            session.markUsedByAuthor();
            pipeline.add(Rendering.render(writes.assertion(transactionEnded())), index);
        }
    }

    /** Sends the remaining statements. */
    void finish() throws SQLException, StatementException {
        pipeline.flush();
    }

    /** Checks a setting that is reset when its transaction ends. */
    private Field<String> transactionEnded() {
        return when(
                field("pg_catalog.current_setting({0}, true)", String.class, inline(TRANSACTION_SETTING))
                        .isDistinctFrom(inline(token)),
                inline(StepRefusal.TransactionEnded.MARK));
    }

    private void execute(Step step, int index) throws SQLException, StatementException {
        pipeline.flush();
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(step.text());
        } catch (SQLException e) {
            throw new StatementException(index, SentStatement.plain(session.connection(), step.text()), e);
        }
    }
}
