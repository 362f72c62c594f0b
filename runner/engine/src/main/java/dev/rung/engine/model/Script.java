package dev.rung.engine.model;

import dev.rung.Rule;
import dev.rung.engine.model.Step.IrreversibleStep;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one direction of a migration.
 *
 * @param steps in order of execution
 * @param acceptances the findings that are acknowledged
 */
public record Script(List<Step> steps, List<Acceptance> acceptances) {

    /** Copies the lists. */
    public Script {
        steps = List.copyOf(steps);
        acceptances = List.copyOf(acceptances);
    }

    /**
     * Creates a script without acknowledgements.
     *
     * @param steps in order of execution
     */
    public Script(List<Step> steps) {
        this(steps, List.of());
    }

    /**
     * The acknowledgement of an intended finding.
     *
     * @param rule the rule
     * @param reason why the finding is intended
     * @param line where it was written
     */
    public record Acceptance(Rule rule, String reason, SourceLine line) {}

    /** The step that declares the script irreversible; empty if it is reversible. */
    public Optional<IrreversibleStep> irreversible() {
        return steps.stream()
                .filter(IrreversibleStep.class::isInstance)
                .map(IrreversibleStep.class::cast)
                .findFirst();
    }

    /** The checksum of the content; see {@link Checksum}. */
    public Checksum checksum() {
        return Checksum.of(this);
    }
}
