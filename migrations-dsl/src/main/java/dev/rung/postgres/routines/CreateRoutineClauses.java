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

        /** Gives the arguments, see {@link RoutineDSL#argument(String, DataType)}. */
        ReturnsWithoutBody arguments(Argument... arguments);

        /** As {@link #arguments(Argument...)}, for a list. */
        default ReturnsWithoutBody arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /** An incomplete {@code CREATE FUNCTION}: call {@code as(...)} next, or {@code returns(...)} before it. */
    interface ReturnsWithoutBody extends OptionsWithoutBody {

        /** Says the type of the result; {@link dev.rung.postgres.PostgresTypes#TRIGGER} for a trigger function. */
        OptionsWithoutBody returns(DataType<?> type);

        /** Says the type of each of any number of results. */
        OptionsWithoutBody returnsSetOf(DataType<?> type);

        /** Says the columns of each of any number of results. */
        OptionsWithoutBody returnsTable(Argument... columns);

        /** As {@link #returnsTable(Argument...)}, for a list. */
        default OptionsWithoutBody returnsTable(Collection<? extends Argument> columns) {
            return returnsTable(columns.toArray(Argument[]::new));
        }
    }

    /** An incomplete {@code CREATE FUNCTION}: call {@code as(...)} next, or options such as {@code language(...)} before it. */
    interface OptionsWithoutBody extends WithoutBody {

        /** Names the language of the body, such as {@code sql} or {@code plpgsql}. */
        OptionsWithoutBody language(String language);

        /** Has values of these types handed over by their transforms. */
        OptionsWithoutBody transformForType(DataType<?> type, DataType<?>... more);

        /** As {@link #transformForType(DataType, DataType...)}, for a list of at least one. */
        default OptionsWithoutBody transformForType(Collection<? extends DataType<?>> types) {
            return transformForType(Lists.first(types, "types"), Lists.others(types, DataType<?>[]::new));
        }

        /** Makes it a window function; of functions in C only. */
        OptionsWithoutBody window();

        /** Promises the same result for the same arguments, for ever. */
        OptionsWithoutBody immutable();

        /** Promises the same result for the same arguments within one statement, and to change nothing. */
        OptionsWithoutBody stable();

        /** Promises nothing; PostgreSQL's default, said aloud. */
        OptionsWithoutBody volatile_();

        /** Promises to tell nothing of its arguments but by its result. Only a superuser may. */
        OptionsWithoutBody leakproof();

        /** Has the function called for null arguments too; PostgreSQL's default, said aloud. */
        OptionsWithoutBody calledOnNullInput();

        /** Makes the result null where an argument is null, without a call. */
        OptionsWithoutBody strict();

        /** Runs the function with the rights of its owner; {@link #set} its {@code search_path} then. */
        OptionsWithoutBody securityDefiner();

        /** Runs the function with the rights of the caller; PostgreSQL's default, said aloud. */
        OptionsWithoutBody securityInvoker();

        /** Promises that the function may run in a parallel worker. */
        OptionsWithoutBody parallelSafe();

        /** Lets plans be parallel that call the function in their leader. */
        OptionsWithoutBody parallelRestricted();

        /** Forbids parallel plans; PostgreSQL's default, said aloud. */
        OptionsWithoutBody parallelUnsafe();

        /** Estimates the cost of a call, in units of {@code cpu_operator_cost}. */
        OptionsWithoutBody cost(double cost);

        /** Estimates the number of results. */
        OptionsWithoutBody rows(double rows);

        /** Names a function that helps the planner. Only a superuser may. */
        OptionsWithoutBody support(Name function);

        /**
         * Sets a configuration parameter for the time of a call.
         *
         * @param parameter such as {@code search_path}
         * @param values one, or several where the parameter is a list
         */
        OptionsWithoutBody set(String parameter, String... values);

        /** As {@link #set(String, String...)}, for a list. */
        default OptionsWithoutBody set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter, for the time of a call, to what it is now. */
        OptionsWithoutBody setFromCurrent(String parameter);
    }

    /** An incomplete {@code CREATE PROCEDURE}: call {@code as(...)} next, or {@code arguments(...)} before it. */
    interface ProcedureArgumentsWithoutBody extends ProcedureOptionsWithoutBody {

        /** Gives the arguments, see {@link RoutineDSL#argument(String, DataType)}. */
        ProcedureOptionsWithoutBody arguments(Argument... arguments);

        /** As {@link #arguments(Argument...)}, for a list. */
        default ProcedureOptionsWithoutBody arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /** An incomplete {@code CREATE PROCEDURE}: call {@code as(...)} next, or options such as {@code language(...)} before it. */
    interface ProcedureOptionsWithoutBody extends WithoutBody {

        /** Names the language of the body, such as {@code sql} or {@code plpgsql}. */
        ProcedureOptionsWithoutBody language(String language);

        /** Runs the procedure with the rights of its owner; it can't end a transaction then. */
        ProcedureOptionsWithoutBody securityDefiner();

        /** Runs the procedure with the rights of the caller; PostgreSQL's default, said aloud. */
        ProcedureOptionsWithoutBody securityInvoker();

        /** Sets a configuration parameter for the time of a call; the procedure can't end a transaction then. */
        ProcedureOptionsWithoutBody set(String parameter, String... values);

        /** As {@link #set(String, String...)}, for a list. */
        default ProcedureOptionsWithoutBody set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter, for the time of a call, to what it is now. */
        ProcedureOptionsWithoutBody setFromCurrent(String parameter);
    }

    /**
     * An incomplete {@code CREATE FUNCTION} or {@code CREATE PROCEDURE}: call {@code as(...)} or {@code
     * beginAtomic(...)} next.
     */
    interface WithoutBody {

        /** Gives the body as a text in the language, in dollar quotes. */
        PostgresStatement as(String body);

        /** Gives the body as the symbol of a compiled library. */
        PostgresStatement as(String library, String symbol);

        /** Gives the body, in SQL, as one expression, which PostgreSQL checks and keeps in parsed form. */
        PostgresStatement return_(Field<?> result);

        /** Gives the body, in SQL, as statements, which PostgreSQL checks and keeps in parsed form. */
        PostgresStatement beginAtomic(Query... statements);

        /** As {@link #beginAtomic(Query...)}, for a list. */
        default PostgresStatement beginAtomic(Collection<? extends Query> statements) {
            return beginAtomic(statements.toArray(Query[]::new));
        }
    }
}
