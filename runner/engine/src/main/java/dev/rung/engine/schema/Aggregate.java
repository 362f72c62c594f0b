package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate function.
 *
 * @param arguments the arguments
 * @param type the kind of aggregate
 * @param directArguments how many arguments of an ordered-set aggregate precede {@code ORDER BY}
 * @param state the state transition
 * @param moving the state transition of the moving-aggregate mode, null for none
 * @param combine the combine function, null for none
 * @param serialize the serialization function, null for none
 * @param deserialize the deserialization function, null for none
 * @param movingInverse the inverse transition function of the moving-aggregate mode, null for none
 * @param sortOperator the sort operator, null for none
 * @param parallel whether parallel queries can call it
 */
public record Aggregate(
        List<RoutineArgument> arguments,
        Type type,
        int directArguments,
        State state,
        @Nullable State moving,
        @Nullable QualifiedName combine,
        @Nullable QualifiedName serialize,
        @Nullable QualifiedName deserialize,
        @Nullable QualifiedName movingInverse,
        @Nullable QualifiedName sortOperator,
        Routine.Parallel parallel)
        implements Definition {

    /** Copies the lists. */
    public Aggregate {
        arguments = List.copyOf(arguments);
    }

    /** A kind of aggregate. */
    public enum Type {
        NORMAL,
        ORDERED_SET,
        HYPOTHETICAL
    }

    /**
     * A state transition.
     *
     * @param transition the transition function
     * @param type the type of the state
     * @param space the estimated size of the state in bytes, 0 for the default
     * @param initial the initial state, null for null
     * @param finish the final function, null for none
     * @param finishExtra whether the final function takes the aggregate's arguments too
     * @param modify how the final function treats the state: {@code r}, {@code s} or {@code w}
     */
    public record State(
            QualifiedName transition,
            String type,
            int space,
            @Nullable String initial,
            @Nullable QualifiedName finish,
            boolean finishExtra,
            String modify) {}
}
