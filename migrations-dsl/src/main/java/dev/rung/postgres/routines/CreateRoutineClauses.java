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

    /** What may come first of a function: its arguments, if it has any. */
    interface FunctionArguments extends Returns {

        /** Gives the arguments, see {@link RoutineDSL#argument(String, DataType)}. */
        Returns arguments(Argument... arguments);

        /** As {@link #arguments(Argument...)}, for a list. */
        default Returns arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /** What comes after a function's arguments, unless they include its results. */
    interface Returns extends FunctionOptions {

        /** Says the type of the result; {@link dev.rung.postgres.PostgresTypes#TRIGGER} for a trigger function. */
        FunctionOptions returns(DataType<?> type);

        /** Says the type of each of any number of results. */
        FunctionOptions returnsSetOf(DataType<?> type);

        /** Says the columns of each of any number of results. */
        FunctionOptions returnsTable(Argument... columns);

        /** As {@link #returnsTable(Argument...)}, for a list. */
        default FunctionOptions returnsTable(Collection<? extends Argument> columns) {
            return returnsTable(columns.toArray(Argument[]::new));
        }
    }

    /** What may come next of a function, in any order, until its body. */
    interface FunctionOptions extends Body {

        /** Names the language of the body, such as {@code sql} or {@code plpgsql}. */
        FunctionOptions language(String language);

        /** Has values of these types handed over by their transforms. */
        FunctionOptions transformForType(DataType<?> type, DataType<?>... more);

        /** As {@link #transformForType(DataType, DataType...)}, for a list of at least one. */
        default FunctionOptions transformForType(Collection<? extends DataType<?>> types) {
            return transformForType(Lists.first(types, "types"), Lists.others(types, DataType<?>[]::new));
        }

        /** Makes it a window function; of functions in C only. */
        FunctionOptions window();

        /** Promises the same result for the same arguments, for ever. */
        FunctionOptions immutable();

        /** Promises the same result for the same arguments within one statement, and to change nothing. */
        FunctionOptions stable();

        /** Promises nothing; PostgreSQL's default, said aloud. */
        FunctionOptions volatile_();

        /** Promises to tell nothing of its arguments but by its result. Only a superuser may. */
        FunctionOptions leakproof();

        /** Has the function called for null arguments too; PostgreSQL's default, said aloud. */
        FunctionOptions calledOnNullInput();

        /** Makes the result null where an argument is null, without a call. */
        FunctionOptions strict();

        /** Runs the function with the rights of its owner; {@link #set} its {@code search_path} then. */
        FunctionOptions securityDefiner();

        /** Runs the function with the rights of the caller; PostgreSQL's default, said aloud. */
        FunctionOptions securityInvoker();

        /** Promises that the function may run in a parallel worker. */
        FunctionOptions parallelSafe();

        /** Lets plans be parallel that call the function in their leader. */
        FunctionOptions parallelRestricted();

        /** Forbids parallel plans; PostgreSQL's default, said aloud. */
        FunctionOptions parallelUnsafe();

        /** Estimates the cost of a call, in units of {@code cpu_operator_cost}. */
        FunctionOptions cost(double cost);

        /** Estimates the number of results. */
        FunctionOptions rows(double rows);

        /** Names a function that helps the planner. Only a superuser may. */
        FunctionOptions support(Name function);

        /**
         * Sets a configuration parameter for the time of a call.
         *
         * @param parameter such as {@code search_path}
         * @param values one, or several where the parameter is a list
         */
        FunctionOptions set(String parameter, String... values);

        /** As {@link #set(String, String...)}, for a list. */
        default FunctionOptions set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter, for the time of a call, to what it is now. */
        FunctionOptions setFromCurrent(String parameter);
    }

    /** What may come first of a procedure: its arguments, if it has any. */
    interface ProcedureArguments extends ProcedureOptions {

        /** Gives the arguments, see {@link RoutineDSL#argument(String, DataType)}. */
        ProcedureOptions arguments(Argument... arguments);

        /** As {@link #arguments(Argument...)}, for a list. */
        default ProcedureOptions arguments(Collection<? extends Argument> arguments) {
            return arguments(arguments.toArray(Argument[]::new));
        }
    }

    /** What may come next of a procedure, in any order, until its body. */
    interface ProcedureOptions extends Body {

        /** Names the language of the body, such as {@code sql} or {@code plpgsql}. */
        ProcedureOptions language(String language);

        /** Runs the procedure with the rights of its owner; it can't end a transaction then. */
        ProcedureOptions securityDefiner();

        /** Runs the procedure with the rights of the caller; PostgreSQL's default, said aloud. */
        ProcedureOptions securityInvoker();

        /** Sets a configuration parameter for the time of a call; the procedure can't end a transaction then. */
        ProcedureOptions set(String parameter, String... values);

        /** As {@link #set(String, String...)}, for a list. */
        default ProcedureOptions set(String parameter, List<String> values) {
            return set(parameter, values.toArray(String[]::new));
        }

        /** Sets a configuration parameter, for the time of a call, to what it is now. */
        ProcedureOptions setFromCurrent(String parameter);
    }

    /** What must come last: the body. */
    interface Body {

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
