package dev.rung.engine.model;

import dev.rung.Rule;
import dev.rung.engine.model.Step.IrreversibleStep;
import java.util.List;
import java.util.Optional;

/**
 * All that one direction of a migration does.
 *
 * @param steps in order of execution
 * @param acceptances the findings that were acknowledged
 */
public record Script(List<Step> steps, List<Acceptance> acceptances) {

    /** Copies the lists. */
    public Script {
        steps = List.copyOf(steps);
        acceptances = List.copyOf(acceptances);
    }

    /**
     * A script without acknowledgements.
     *
     * @param steps in order of execution
     */
    public Script(List<Step> steps) {
        this(steps, List.of());
    }

    /**
     * The acknowledgement that what a rule finds is meant.
     *
     * @param rule the rule
     * @param reason why
     * @param line where it was written
     */
    public record Acceptance(Rule rule, String reason, SourceLine line) {}

    /** The declaration that there is no way back, if that is what the script says. */
    public Optional<IrreversibleStep> irreversible() {
        return steps.stream()
                .filter(IrreversibleStep.class::isInstance)
                .map(IrreversibleStep.class::cast)
                .findFirst();
    }

    /** Identifies what the script says; see {@link Checksum}. */
    public Checksum checksum() {
        return Checksum.of(this);
    }
}
