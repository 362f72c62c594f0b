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
import org.jspecify.annotations.Nullable;

/**
 * A step as the history keeps it: enough to show it, to compare it, and to run it again unless it was Java code.
 *
 * @param kind what kind of step it was
 * @param line where it was written, {@code V007_AddDelegates.java:23}
 * @param text the SQL, or what stood for it
 * @param transactional whether it can run in a transaction
 * @param returnsRows whether it returns rows
 * @param facts what else is known of a typed step; null where nothing is, or it isn't kept
 */
public record RecordedStep(
        Step.Kind kind,
        String line,
        String text,
        boolean transactional,
        boolean returnsRows,
        @Nullable RecordedFacts facts) {

    /**
     * The steps of a script as they are recorded, with all that is needed to run them with care.
     *
     * @param script any script
     */
    public static List<RecordedStep> of(Script script) {
        return script.steps().stream().map(RecordedStep::of).toList();
    }

    /**
     * The steps of a script as they are recorded for comparison: what isn't needed for that is left out.
     *
     * @param script any script
     */
    public static List<RecordedStep> textOf(Script script) {
        return script.steps().stream()
                .map(step -> new RecordedStep(
                        step.kind(),
                        step.line().toString(),
                        step.text(),
                        step.isTransactional(),
                        returnsRows(step),
                        null))
                .toList();
    }

    /**
     * A step as it is recorded.
     *
     * @param step any step
     */
    public static RecordedStep of(Step step) {
        return new RecordedStep(
                step.kind(),
                step.line().toString(),
                step.text(),
                step.isTransactional(),
                returnsRows(step),
                step instanceof QueryStep query ? RecordedFacts.of(query.facts()) : null);
    }

    private static boolean returnsRows(Step step) {
        return step instanceof QueryStep query && query.returnsRows();
    }

    /**
     * Tells whether a step says the same.
     *
     * @param step any step
     */
    public boolean saysTheSameAs(Step step) {
        return kind == step.kind() && text.equals(step.text());
    }

    /**
     * A script that runs what was recorded. Where that is impossible because a step that is left was Java code, the script
     * says that it is irreversible.
     *
     * @param steps what was recorded
     * @param complete how many of them have run already
     */
    public static Script replay(List<RecordedStep> steps, int complete) {
        return steps.stream()
                .skip(complete)
                .filter(step -> step.kind() == Step.Kind.CALL)
                .findFirst()
                .map(call -> new Script(List.of(new IrreversibleStep(
                        SourceLine.parse(call.line()),
                        "it calls Java code (" + call.text() + "), which the history can't keep"))))
                .orElseGet(() -> asRecorded(steps));
    }

    /** The script as it was recorded, for comparison; Java code in it can't be run. */
    public static Script asRecorded(List<RecordedStep> steps) {
        return new Script(steps.stream().map(RecordedStep::toStep).toList());
    }

    /** The step as it was recorded; Java code in it can't be run. */
    public Step toStep() {
        SourceLine source = SourceLine.parse(line);
        return switch (kind) {
            case QUERY ->
                new QueryStep(
                        source,
                        text,
                        returnsRows,
                        facts == null ? StatementFacts.unknown(transactional) : facts.toFacts(transactional),
                        List.of());
            case SQL -> new SqlStep(source, text);
            case IRREVERSIBLE -> new IrreversibleStep(source, text);
            case CALL ->
                new CallStep(source, text, dsl -> {
                    throw new IllegalStateException("the history keeps no Java code: " + text);
                });
        };
    }
}
