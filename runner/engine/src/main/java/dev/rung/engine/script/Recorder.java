package dev.rung.engine.script;

import dev.rung.Rule;
import dev.rung.Steps;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.Script.Acceptance;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.StatementFacts;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.Identifiers;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DDLQuery;
import org.jooq.DMLQuery;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.ResultQuery;

/** Records the steps of a migration. */
final class Recorder implements Steps {

    private final CallSite callSite;
    private final List<Step> steps = new ArrayList<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private boolean isComplete;

    private Recorder(CallSite callSite) {
        this.callSite = callSite;
    }

    /**
     * Records one direction of a migration.
     *
     * @param type the migration's class, whose line numbers are recorded
     * @param direction its {@code up} or {@code down} method
     */
    static Script record(Class<?> type, Consumer<Steps> direction) {
        Recorder recorder = new Recorder(new CallSite(type));
        direction.accept(recorder);
        recorder.isComplete = true;
        return new Script(recorder.steps, recorder.acceptances);
    }

    @Override
    public void run(Query... queries) {
        expectRecording("run");
        SourceLine line = callSite.line();
        if (queries.length == 0) {
            throw new IllegalArgumentException("run() has no query");
        }
        for (Query query : queries) {
            Identifiers.check(query);
            steps.add(step(line, query));
        }
    }

    @Override
    public void sql(String sql) {
        expectRecording("sql");
        if (sql.isBlank()) {
            throw new IllegalArgumentException("sql() has no statement");
        }
        refuseNul(sql);
        steps.add(new SqlStep(callSite.line(), sql.strip()));
    }

    @Override
    public void call(String label, Consumer<DSLContext> code) {
        expectRecording("call");
        if (label.isBlank()) {
            throw new IllegalArgumentException("call() has no label");
        }
        refuseNul(label);
        steps.add(new CallStep(callSite.line(), label, code));
    }

    @Override
    public void irreversible(String reason) {
        expectRecording("irreversible");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("irreversible() has no reason");
        }
        refuseNul(reason);
        steps.add(new IrreversibleStep(callSite.line(), reason));
    }

    @Override
    public void accept(Rule rule, String reason) {
        expectRecording("accept");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("accept() has no reason");
        }
        acceptances.add(new Acceptance(rule, reason, callSite.line()));
    }

    /** Throws for the character NUL, which neither a statement nor the history can contain. */
    private static void refuseNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the text contains the character NUL (shown as \\0), which"
                    + " PostgreSQL can't store: " + text.replace("\0", "\\0") + "; remove it");
        }
    }

    /**
     * Throws if the migration has been recorded. Code in a {@code call} may still reference this recorder, but steps
     * that it added would never run.
     */
    private void expectRecording(String method) {
        if (isComplete) {
            throw new IllegalStateException("steps." + method
                    + "(...) was called after the migration was recorded; inside steps.call(...), use its"
                    + " DSLContext instead");
        }
    }

    private static Step step(SourceLine line, Query query) {
        String text = Rendering.render(query);
        List<Change> changes = Changes.of(query);
        if (query instanceof PostgresStatement statement) {
            return new QueryStep(line, text, false, StatementFacts.of(statement), changes);
        }
        List<Effect> effects = Stream.concat(
                        QueryEffects.of(query).stream(), changes.stream().flatMap(change -> change.effects().stream()))
                .toList();
        // Only DDL and DML queries are known to leave the session and its transaction unchanged.
        boolean isOpaque = !(query instanceof DDLQuery || query instanceof DMLQuery);
        StatementFacts facts = StatementFacts.of(text, effects, QueryTargets.of(query), isOpaque);
        return new QueryStep(line, text, query instanceof ResultQuery, facts, changes);
    }
}
