package dev.rung.engine.history;

import dev.rung.engine.model.SourceLine;
import dev.rung.engine.script.Script;
import dev.rung.engine.script.StatementFacts;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.CallStep;
import dev.rung.engine.script.Step.IrreversibleStep;
import dev.rung.engine.script.Step.QueryStep;
import dev.rung.engine.script.Step.SqlStep;
import java.util.List;

/**
 * A step as the history keeps it: enough to show it, to compare it, and to run it again unless it was Java code.
 *
 * @param kind what kind of step it was
 * @param line where it was written, {@code V007_AddDelegates.java:23}
 * @param text the SQL, or what stood for it
 * @param transactional whether it can run in a transaction
 * @param returnsRows whether it returns rows
 */
public record RecordedStep(Step.Kind kind, String line, String text, boolean transactional, boolean returnsRows) {

    /**
     * The steps of a script as they are recorded.
     *
     * @param script any script
     */
    public static List<RecordedStep> of(Script script) {
        return script.steps().stream()
                .map(step -> new RecordedStep(
                        step.kind(),
                        step.line().toString(),
                        step.text(),
                        step.isTransactional(),
                        step instanceof QueryStep query && query.returnsRows()))
                .toList();
    }

    /**
     * A script that runs what was recorded. Where that is impossible because it was Java code, the script says that it is
     * irreversible.
     *
     * @param steps what was recorded
     */
    public static Script replay(List<RecordedStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Step.Kind.CALL)
                .findFirst()
                .map(call -> new Script(List.of(new IrreversibleStep(
                        SourceLine.parse(call.line()),
                        "it calls Java code (" + call.text() + "), which the history can't keep"))))
                .orElseGet(() ->
                        new Script(steps.stream().map(RecordedStep::toStep).toList()));
    }

    /** The script as it was recorded, for comparison; Java code in it can't be run. */
    public static Script asRecorded(List<RecordedStep> steps) {
        return new Script(steps.stream().map(RecordedStep::toStep).toList());
    }

    private Step toStep() {
        SourceLine source = SourceLine.parse(line);
        return switch (kind) {
            case QUERY ->
                new QueryStep(source, text, returnsRows, StatementFacts.of(transactional, List.of()), List.of());
            case SQL -> new SqlStep(source, text);
            case IRREVERSIBLE -> new IrreversibleStep(source, text);
            case CALL ->
                new CallStep(source, text, dsl -> {
                    throw new IllegalStateException("the history keeps no Java code: " + text);
                });
        };
    }
}
