package dev.rung.engine.exception;

import dev.rung.engine.model.Dependent;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.SchemaName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if the environment must not be reset, or if the schema contains objects that don't belong to the set. Nothing
 * was done.
 */
public final class ResetRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient List<Dependent> dependents;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public ResetRefusedException(Message message) {
        this(message, List.of());
    }

    private ResetRefusedException(Message message, List<Dependent> dependents) {
        super(message, null);
        this.dependents = List.copyOf(dependents);
    }

    public static ResetRefusedException dependents(SchemaName schema, List<Dependent> dependents) {
        return new ResetRefusedException(
                Message.of(dependents.stream()
                        .map(dependent -> "\n  " + dependent)
                        .collect(Collectors.joining(
                                "",
                                "objects of other schemas depend on objects in the schema \"" + schema
                                        + "\", and would be dropped with them; nothing was done",
                                "\n  drop them first, or reset the sets of their schemas together with this one"))),
                dependents);
    }

    /** The objects of other schemas that would have been dropped. */
    public List<Dependent> dependents() {
        return dependents;
    }
}
