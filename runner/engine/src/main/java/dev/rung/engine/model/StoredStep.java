package dev.rung.engine.model;

import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
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
public record StoredStep(
        Step.Kind kind,
        String line,
        String text,
        boolean transactional,
        boolean returnsRows,
        @Nullable StoredFacts facts) {

    /**
     * The steps of a script as they are recorded, with all that is needed to run them with care.
     *
     * @param script any script
     */
    public static List<StoredStep> of(Script script) {
        return script.steps().stream().map(StoredStep::of).toList();
    }

    /**
     * The steps of a script as they are recorded for comparison: what isn't needed for that is left out.
     *
     * @param script any script
     */
    public static List<StoredStep> textOf(Script script) {
        return script.steps().stream()
                .map(step -> new StoredStep(
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
    public static StoredStep of(Step step) {
        return new StoredStep(
                step.kind(),
                step.line().toString(),
                step.text(),
                step.isTransactional(),
                returnsRows(step),
                step instanceof QueryStep query ? StoredFacts.of(query.facts()) : null);
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
    public static Script replay(List<StoredStep> steps, int complete) {
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
    public static Script asRecorded(List<StoredStep> steps) {
        return new Script(steps.stream().map(StoredStep::toStep).toList());
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
