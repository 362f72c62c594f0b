package dev.rung.postgres.routines;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;

/** The clauses of {@code CREATE FUNCTION} and {@code CREATE PROCEDURE}, in their order. */
public interface CreateRoutineClauses {

    /** An incomplete {@code CREATE FUNCTION}: call {@code as(...)} next, or {@code arguments(...)} before it. */
    interface ArgumentsWithoutBody extends ReturnsWithoutBody {

        /** Specifies the arguments; see {@link RoutineDSL#argument(String, DataType)}. */
        ReturnsWithoutBody arguments(Argument... arguments);

        /** Same as {@link #arguments(Argument...)}, for a list. */
        default ReturnsWithoutBody arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /** An incomplete {@code CREATE FUNCTION}: call {@code as(...)} next, or {@code returns(...)} before it. */
    interface ReturnsWithoutBody extends OptionsWithoutBody {

        /**
         * Specifies the type of the result. Use {@link dev.rung.postgres.PostgresTypes#TRIGGER} for a trigger function.
         */
        OptionsWithoutBody returns(DataType<?> type);

        /** Specifies that the function returns a set, and the type of its elements. */
        OptionsWithoutBody returnsSetOf(DataType<?> type);

        /** Specifies that the function returns a table, and its columns. */
        OptionsWithoutBody returnsTable(Argument... columns);

        /** Same as {@link #returnsTable(Argument...)}, for a list. */
        default OptionsWithoutBody returnsTable(Collection<? extends Argument> columns) {
            return returnsTable(columns.toArray(Argument[]::new));
        }
    }

    /**
     * An incomplete {@code CREATE FUNCTION}: call {@code as(...)} next, or options such as {@code language(...)} before
     * it.
     */
    interface OptionsWithoutBody extends WithoutBody {

        /** Specifies the language of the body, such as {@code sql} or {@code plpgsql}. */
        OptionsWithoutBody language(String language);

        /** Applies the transforms of these types to arguments and results. */
        OptionsWithoutBody transformForType(DataType<?> type, DataType<?>... more);

        /** Same as {@link #transformForType(DataType, DataType...)}, for a non-empty list. */
        default OptionsWithoutBody transformForType(Collection<? extends DataType<?>> types) {
            return transformForType(Lists.first(types, "types"), Lists.others(types, DataType<?>[]::new));
        }

        /** Makes the function a window function. It must be written in C. */
        OptionsWithoutBody window();

        /** Declares that the function always returns the same result for the same arguments. */
        OptionsWithoutBody immutable();

        /**
         * Declares that the function returns the same result for the same arguments within one statement, and doesn't
         * change the database.
         */
        OptionsWithoutBody stable();

        /**
         * Declares that the result of the function can change at any time. This is PostgreSQL's default, made explicit.
         */
        OptionsWithoutBody volatile_();

        /**
         * Declares that the function reveals nothing about its arguments except by its result. Requires superuser
         * privileges.
         */
        OptionsWithoutBody leakproof();

        /** Calls the function even if an argument is null. This is PostgreSQL's default, made explicit. */
        OptionsWithoutBody calledOnNullInput();

        /** Returns null without a call if an argument is null. */
        OptionsWithoutBody strict();

        /** Runs the function with the privileges of its owner. Also {@link #set} its {@code search_path}. */
        OptionsWithoutBody securityDefiner();

        /** Runs the function with the privileges of its caller. This is PostgreSQL's default, made explicit. */
        OptionsWithoutBody securityInvoker();

        /** Declares that the function can run in parallel workers. */
        OptionsWithoutBody parallelSafe();

        /** Restricts the function to the leader of a parallel plan. */
        OptionsWithoutBody parallelRestricted();

        /**
         * Prevents parallel plans for statements that call the function. This is PostgreSQL's default, made explicit.
         */
        OptionsWithoutBody parallelUnsafe();

        /** Sets the estimated cost of a call, in units of {@code cpu_operator_cost}. */
        OptionsWithoutBody cost(double cost);

        /** Sets the estimated number of result rows. */
        OptionsWithoutBody rows(double rows);

        /** Sets the planner support function of the function. Requires superuser privileges. */
        OptionsWithoutBody support(Name function);

        /**
         * Sets a configuration parameter during a call.
         *
         * @param parameter the parameter, such as {@code search_path}
         * @param values the value, or several values for a parameter that is a list
         */
        OptionsWithoutBody set(String parameter, String... values);

        /** Same as {@link #set(String, String...)}, for a list. */
        default OptionsWithoutBody set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter during a call to its current value. */
        OptionsWithoutBody setFromCurrent(String parameter);
    }

    /** An incomplete {@code CREATE PROCEDURE}: call {@code as(...)} next, or {@code arguments(...)} before it. */
    interface ProcedureArgumentsWithoutBody extends ProcedureOptionsWithoutBody {

        /** Specifies the arguments; see {@link RoutineDSL#argument(String, DataType)}. */
        ProcedureOptionsWithoutBody arguments(Argument... arguments);

        /** Same as {@link #arguments(Argument...)}, for a list. */
        default ProcedureOptionsWithoutBody arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /**
     * An incomplete {@code CREATE PROCEDURE}: call {@code as(...)} next, or options such as {@code language(...)}
     * before it.
     */
    interface ProcedureOptionsWithoutBody extends WithoutBody {

        /** Specifies the language of the body, such as {@code sql} or {@code plpgsql}. */
        ProcedureOptionsWithoutBody language(String language);

        /** Runs the procedure with the privileges of its owner. The procedure then can't end a transaction. */
        ProcedureOptionsWithoutBody securityDefiner();

        /** Runs the procedure with the privileges of its caller. This is PostgreSQL's default, made explicit. */
        ProcedureOptionsWithoutBody securityInvoker();

        /** Sets a configuration parameter during a call. The procedure then can't end a transaction. */
        ProcedureOptionsWithoutBody set(String parameter, String... values);

        /** Same as {@link #set(String, String...)}, for a list. */
        default ProcedureOptionsWithoutBody set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter during a call to its current value. */
        ProcedureOptionsWithoutBody setFromCurrent(String parameter);
    }

    /**
     * An incomplete {@code CREATE FUNCTION} or {@code CREATE PROCEDURE}: call {@code as(...)} or {@code
     * beginAtomic(...)} next.
     */
    interface WithoutBody {

        /** Specifies the body as source code in the language. It is rendered in dollar quotes. */
        PostgresStatement as(String body);

        /** Specifies the body as a symbol of a compiled library. */
        PostgresStatement as(String library, String symbol);

        /** Specifies the body as an SQL expression, which PostgreSQL parses when the routine is created. */
        PostgresStatement return_(Field<?> result);

        /** Specifies the body as SQL statements, which PostgreSQL parses when the routine is created. */
        PostgresStatement beginAtomic(Query... statements);

        /** Same as {@link #beginAtomic(Query...)}, for a list. */
        default PostgresStatement beginAtomic(Collection<? extends Query> statements) {
            return beginAtomic(statements.toArray(Query[]::new));
        }
    }
}
