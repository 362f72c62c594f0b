package dev.rung.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;

/** The entry points for functions, procedures and triggers. */
abstract class RoutineDSL extends TypeDSL {

    RoutineDSL() {}

    /** {@code CREATE FUNCTION}. */
    public static CreateRoutineClauses.FunctionArguments createFunction(String function) {
        return createFunction(name(function));
    }

    /** {@code CREATE FUNCTION}. */
    public static CreateRoutineClauses.FunctionArguments createFunction(Name function) {
        return new CreateRoutineStart(Kind.FUNCTION, false, function);
    }

    /** {@code CREATE OR REPLACE FUNCTION}. */
    public static CreateRoutineClauses.FunctionArguments createOrReplaceFunction(String function) {
        return createOrReplaceFunction(name(function));
    }

    /** {@code CREATE OR REPLACE FUNCTION}. */
    public static CreateRoutineClauses.FunctionArguments createOrReplaceFunction(Name function) {
        return new CreateRoutineStart(Kind.FUNCTION, true, function);
    }

    /** {@code CREATE PROCEDURE}. */
    public static CreateRoutineClauses.ProcedureArguments createProcedure(String procedure) {
        return createProcedure(name(procedure));
    }

    /** {@code CREATE PROCEDURE}. */
    public static CreateRoutineClauses.ProcedureArguments createProcedure(Name procedure) {
        return new CreateRoutineStart(Kind.PROCEDURE, false, procedure);
    }

    /** {@code CREATE OR REPLACE PROCEDURE}. */
    public static CreateRoutineClauses.ProcedureArguments createOrReplaceProcedure(String procedure) {
        return createOrReplaceProcedure(name(procedure));
    }

    /** {@code CREATE OR REPLACE PROCEDURE}. */
    public static CreateRoutineClauses.ProcedureArguments createOrReplaceProcedure(Name procedure) {
        return new CreateRoutineStart(Kind.PROCEDURE, true, procedure);
    }

    /**
     * An argument that a caller gives, or a column of {@code RETURNS TABLE}.
     *
     * @param argument its name
     * @param type its type, with a {@code defaultValue(...)} or without
     */
    public static Argument argument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.IN, name(argument), type);
    }

    /** An argument without a name. */
    public static Argument argument(DataType<?> type) {
        return new Argument(Argument.Mode.IN, null, type);
    }

    /** {@code OUT}: a result. */
    public static Argument outArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.OUT, name(argument), type);
    }

    /** {@code INOUT}: an argument that a caller gives and a result. */
    public static Argument inOutArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.INOUT, name(argument), type);
    }

    /**
     * {@code VARIADIC}: any number of arguments.
     *
     * @param type an array type
     */
    public static Argument variadicArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.VARIADIC, name(argument), type);
    }

    /** {@code ALTER FUNCTION}, of the one with exactly these input arguments. */
    public static AlterRoutineClauses alterFunction(String function, DataType<?>... arguments) {
        return alterFunction(name(function), arguments);
    }

    /** {@code ALTER FUNCTION}, of the one with exactly these input arguments. */
    public static AlterRoutineClauses alterFunction(Name function, DataType<?>... arguments) {
        return new AlterRoutineClauses(CatalogObject.routine(Kind.FUNCTION, function, List.of(arguments)));
    }

    /** {@code ALTER PROCEDURE}, of the one with exactly these input arguments. */
    public static AlterRoutineClauses alterProcedure(String procedure, DataType<?>... arguments) {
        return alterProcedure(name(procedure), arguments);
    }

    /** {@code ALTER PROCEDURE}, of the one with exactly these input arguments. */
    public static AlterRoutineClauses alterProcedure(Name procedure, DataType<?>... arguments) {
        return new AlterRoutineClauses(CatalogObject.routine(Kind.PROCEDURE, procedure, List.of(arguments)));
    }

    /** {@code CREATE TRIGGER}. */
    public static CreateTriggerClauses.Timing createTrigger(String trigger) {
        return createTrigger(name(trigger));
    }

    /** {@code CREATE TRIGGER}. */
    public static CreateTriggerClauses.Timing createTrigger(Name trigger) {
        return new CreateTrigger.Start("create trigger", trigger);
    }

    /** {@code CREATE OR REPLACE TRIGGER}. */
    public static CreateTriggerClauses.Timing createOrReplaceTrigger(String trigger) {
        return createOrReplaceTrigger(name(trigger));
    }

    /** {@code CREATE OR REPLACE TRIGGER}. */
    public static CreateTriggerClauses.Timing createOrReplaceTrigger(Name trigger) {
        return new CreateTrigger.Start("create or replace trigger", trigger);
    }

    /** {@code CREATE CONSTRAINT TRIGGER}, for each row. */
    public static CreateTriggerClauses.ConstraintTiming createConstraintTrigger(String trigger) {
        return createConstraintTrigger(name(trigger));
    }

    /** {@code CREATE CONSTRAINT TRIGGER}, for each row. */
    public static CreateTriggerClauses.ConstraintTiming createConstraintTrigger(Name trigger) {
        return new CreateTrigger.Start("create constraint trigger", trigger);
    }

    /** {@code ALTER TRIGGER}; it is enabled and disabled by {@link PostgresDSL#alterTable(String)}. */
    public static RenameClauses alterTrigger(String table, String trigger) {
        return alterTrigger(name(table), name(trigger));
    }

    /** {@code ALTER TRIGGER}; it is enabled and disabled by {@link PostgresDSL#alterTable(String)}. */
    public static RenameClauses alterTrigger(Name table, Name trigger) {
        return new RenameClauses(CatalogObject.partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code OLD.column}: the column as it was, in the condition of a trigger. */
    public static Field<Object> oldRow(String column) {
        return field(name("old", column));
    }

    /** {@code OLD.column}: the column as it was, in the condition of a trigger. */
    public static <T> Field<T> oldRow(String column, DataType<T> type) {
        return field(name("old", column), type);
    }

    /** {@code NEW.column}: the column as it is to be, in the condition of a trigger. */
    public static Field<Object> newRow(String column) {
        return field(name("new", column));
    }

    /** {@code NEW.column}: the column as it is to be, in the condition of a trigger. */
    public static <T> Field<T> newRow(String column, DataType<T> type) {
        return field(name("new", column), type);
    }
}
