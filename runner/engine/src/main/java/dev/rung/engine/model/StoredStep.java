package dev.rung.engine.model;

import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as the history stores it. It can be displayed, compared, and run again unless it is Java code.
 *
 * @param kind the kind of step
 * @param line where it was written, such as {@code V007_AddDelegates.java:23}
 * @param text the SQL, or the text that a plan shows instead
 * @param transactional whether it can run in a transaction
 * @param returnsRows whether it returns rows
 * @param facts the other properties of a typed step; null if there are none, or they weren't stored
 */
public record StoredStep(
        Step.Kind kind,
        String line,
        String text,
        boolean transactional,
        boolean returnsRows,
        @Nullable StoredFacts facts) {

    /**
     * Converts the steps of a script, with the properties that are needed to run them.
     *
     * @param script any script
     */
    public static List<StoredStep> of(Script script) {
        return script.steps().stream().map(StoredStep::of).toList();
    }

    /**
     * Converts the steps of a script without the properties that a comparison doesn't need.
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
     * Converts a step, with the properties that are needed to run it.
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
     * Whether the kind and the text equal those of a step.
     *
     * @param step any step
     */
    public boolean saysTheSameAs(Step step) {
        return kind == step.kind() && text.equals(step.text());
    }

    /**
     * Creates a script that runs recorded steps. If one of the remaining steps was Java code, the script is
     * irreversible.
     *
     * @param steps the recorded steps
     * @param complete how many of them are complete
     */
    public static Script replay(List<StoredStep> steps, int complete) {
        return steps.stream()
                .skip(complete)
                .filter(step -> step.kind() == Step.Kind.CALL)
                .findFirst()
                .map(call -> new Script(List.of(new IrreversibleStep(
                        SourceLine.parse(call.line()),
                        "it calls Java code (" + call.text() + "), which the history can't store"))))
                .orElseGet(() -> asRecorded(steps));
    }

    /** Creates the recorded script, for comparison; Java code in it can't run. */
    public static Script asRecorded(List<StoredStep> steps) {
        return new Script(steps.stream().map(StoredStep::toStep).toList());
    }

    /** Creates the recorded step; Java code in it can't run. */
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
                    throw new IllegalStateException("the history doesn't store Java code: " + text);
                });
        };
    }
}
