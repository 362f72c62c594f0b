package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure.
 *
 * @param procedure whether it is a procedure
 * @param arguments the arguments and the columns of a table that it returns
 * @param result the type of the result, null for a procedure
 * @param returnsSet whether it returns a set
 * @param language the language
 * @param volatility the volatility
 * @param parallel whether parallel queries can call it
 * @param strict whether the result is null if an argument is null
 * @param securityDefiner whether it runs with the privileges of its owner
 * @param leakproof whether it has no side effects
 * @param window whether it is a window function
 * @param cost the estimated cost
 * @param rows the estimated number of rows
 * @param support the planner support function, null for none
 * @param transforms the types that transforms are applied to
 * @param configuration the configuration parameters
 * @param body the source code, or the name in the library
 * @param library the library of a function in C, null for others
 * @param sqlBody the parsed body of a function in SQL, null for others
 * @param definition the statement that PostgreSQL prints
 */
public record Routine(
        boolean procedure,
        List<RoutineArgument> arguments,
        @Nullable String result,
        boolean returnsSet,
        String language,
        Volatility volatility,
        Parallel parallel,
        boolean strict,
        boolean securityDefiner,
        boolean leakproof,
        boolean window,
        double cost,
        double rows,
        @Nullable QualifiedName support,
        List<String> transforms,
        List<Setting> configuration,
        String body,
        @Nullable String library,
        @Nullable String sqlBody,
        String definition)
        implements Definition {

    /** Copies the lists. */
    public Routine {
        arguments = List.copyOf(arguments);
        transforms = List.copyOf(transforms);
        configuration = List.copyOf(configuration);
    }

    /** How the result depends on the arguments and on the database. */
    public enum Volatility {
        IMMUTABLE,
        STABLE,
        VOLATILE
    }

    /** Whether parallel queries can call a routine. */
    public enum Parallel {
        SAFE,
        RESTRICTED,
        UNSAFE
    }
}
