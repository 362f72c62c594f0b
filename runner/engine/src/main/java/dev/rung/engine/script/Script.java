package dev.rung.engine.script;

import dev.rung.engine.script.Step.IrreversibleStep;
import java.util.List;
import java.util.Optional;

/**
 * All that one direction of a migration does.
 *
 * @param steps in order of execution
 */
public record Script(List<Step> steps) {

    /** Copies the list. */
    public Script {
        steps = List.copyOf(steps);
    }

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
