package dev.rung.postgres.routines;

import static dev.rung.postgres.statement.CatalogObject.routine;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.views.ViewDSL;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The entry points for functions, procedures, aggregates, languages and transforms. */
public abstract class RoutineDSL extends ViewDSL {

    protected RoutineDSL() {}

    /** {@code CREATE FUNCTION}: creates a function. */
    public static CreateRoutineClauses.ArgumentsWithoutBody createFunction(String function) {
        return createFunction(name(function));
    }

    /** {@code CREATE FUNCTION}: creates a function. */
    public static CreateRoutineClauses.ArgumentsWithoutBody createFunction(Name function) {
        return new CreateRoutineStart(Kind.FUNCTION, false, function);
    }

    /** {@code CREATE OR REPLACE FUNCTION}: creates or replaces a function. */
    public static CreateRoutineClauses.ArgumentsWithoutBody createOrReplaceFunction(String function) {
        return createOrReplaceFunction(name(function));
    }

    /** {@code CREATE OR REPLACE FUNCTION}: creates or replaces a function. */
    public static CreateRoutineClauses.ArgumentsWithoutBody createOrReplaceFunction(Name function) {
        return new CreateRoutineStart(Kind.FUNCTION, true, function);
    }

    /** {@code CREATE PROCEDURE}: creates a procedure. */
    public static CreateRoutineClauses.ProcedureArgumentsWithoutBody createProcedure(String procedure) {
        return createProcedure(name(procedure));
    }

    /** {@code CREATE PROCEDURE}: creates a procedure. */
    public static CreateRoutineClauses.ProcedureArgumentsWithoutBody createProcedure(Name procedure) {
        return new CreateRoutineStart(Kind.PROCEDURE, false, procedure);
    }

    /** {@code CREATE OR REPLACE PROCEDURE}: creates or replaces a procedure. */
    public static CreateRoutineClauses.ProcedureArgumentsWithoutBody createOrReplaceProcedure(String procedure) {
        return createOrReplaceProcedure(name(procedure));
    }

    /** {@code CREATE OR REPLACE PROCEDURE}: creates or replaces a procedure. */
    public static CreateRoutineClauses.ProcedureArgumentsWithoutBody createOrReplaceProcedure(Name procedure) {
        return new CreateRoutineStart(Kind.PROCEDURE, true, procedure);
    }

    /**
     * An input argument, or a column of {@code RETURNS TABLE}.
     *
     * @param argument the name
     * @param type the type, with an optional {@code defaultValue(...)}
     */
    public static Argument argument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.IN, name(argument), type);
    }

    /** An input argument without a name. */
    public static Argument argument(DataType<?> type) {
        return new Argument(Argument.Mode.IN, null, type);
    }

    /** {@code OUT}: an output argument. */
    public static Argument outArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.OUT, name(argument), type);
    }

    /** {@code INOUT}: an argument that is both input and output. */
    public static Argument inOutArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.INOUT, name(argument), type);
    }

    /**
     * {@code VARIADIC}: an argument that accepts any number of values.
     *
     * @param type an array type
     */
    public static Argument variadicArgument(String argument, DataType<?> type) {
        return new Argument(Argument.Mode.VARIADIC, name(argument), type);
    }

    /** {@code ALTER FUNCTION}: changes the function with exactly these input arguments. */
    public static AlterRoutineClauses alterFunction(String function, DataType<?>... arguments) {
        return alterFunction(name(function), arguments);
    }

    /** Same as {@link #alterFunction(String, DataType...)}, for a list. */
    public static AlterRoutineClauses alterFunction(String function, Collection<? extends DataType<?>> arguments) {
        return alterFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code ALTER FUNCTION}: changes the function with exactly these input arguments. */
    public static AlterRoutineClauses alterFunction(Name function, DataType<?>... arguments) {
        return new AlterRoutineClauses(CatalogObject.routine(Kind.FUNCTION, function, List.of(arguments)));
    }

    /** Same as {@link #alterFunction(Name, DataType...)}, for a list. */
    public static AlterRoutineClauses alterFunction(Name function, Collection<? extends DataType<?>> arguments) {
        return alterFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code ALTER PROCEDURE}: changes the procedure with exactly these input arguments. */
    public static AlterRoutineClauses alterProcedure(String procedure, DataType<?>... arguments) {
        return alterProcedure(name(procedure), arguments);
    }

    /** Same as {@link #alterProcedure(String, DataType...)}, for a list. */
    public static AlterRoutineClauses alterProcedure(String procedure, Collection<? extends DataType<?>> arguments) {
        return alterProcedure(procedure, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code ALTER PROCEDURE}: changes the procedure with exactly these input arguments. */
    public static AlterRoutineClauses alterProcedure(Name procedure, DataType<?>... arguments) {
        return new AlterRoutineClauses(CatalogObject.routine(Kind.PROCEDURE, procedure, List.of(arguments)));
    }

    /** Same as {@link #alterProcedure(Name, DataType...)}, for a list. */
    public static AlterRoutineClauses alterProcedure(Name procedure, Collection<? extends DataType<?>> arguments) {
        return alterProcedure(procedure, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code CREATE AGGREGATE}: creates an aggregate with arguments of these types. */
    public static CreateAggregate createAggregate(String aggregate, DataType<?>... arguments) {
        return createAggregate(name(aggregate), arguments);
    }

    /** Same as {@link #createAggregate(String, DataType...)}, for a list. */
    public static CreateAggregate createAggregate(String aggregate, Collection<? extends DataType<?>> arguments) {
        return createAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code CREATE AGGREGATE}: creates an aggregate with arguments of these types. */
    public static CreateAggregate createAggregate(Name aggregate, DataType<?>... arguments) {
        return new CreateAggregate("create aggregate", aggregate, List.of(arguments), null, List.of());
    }

    /** Same as {@link #createAggregate(Name, DataType...)}, for a list. */
    public static CreateAggregate createAggregate(Name aggregate, Collection<? extends DataType<?>> arguments) {
        return createAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code CREATE OR REPLACE AGGREGATE}: creates or replaces an aggregate with arguments of these types. */
    public static CreateAggregate createOrReplaceAggregate(String aggregate, DataType<?>... arguments) {
        return createOrReplaceAggregate(name(aggregate), arguments);
    }

    /** Same as {@link #createOrReplaceAggregate(String, DataType...)}, for a list. */
    public static CreateAggregate createOrReplaceAggregate(
            String aggregate, Collection<? extends DataType<?>> arguments) {
        return createOrReplaceAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code CREATE OR REPLACE AGGREGATE}: creates or replaces an aggregate with arguments of these types. */
    public static CreateAggregate createOrReplaceAggregate(Name aggregate, DataType<?>... arguments) {
        return new CreateAggregate("create or replace aggregate", aggregate, List.of(arguments), null, List.of());
    }

    /** Same as {@link #createOrReplaceAggregate(Name, DataType...)}, for a list. */
    public static CreateAggregate createOrReplaceAggregate(
            Name aggregate, Collection<? extends DataType<?>> arguments) {
        return createOrReplaceAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code CREATE AGGREGATE ... ORDER BY}: creates an ordered-set aggregate, such as {@code percentile_cont}.
     *
     * @param aggregate the aggregate
     * @param direct the types of the direct arguments
     * @param ordered the types of the aggregated arguments, which follow {@code WITHIN GROUP}
     */
    public static CreateAggregate createOrderedSetAggregate(
            String aggregate, List<DataType<?>> direct, List<DataType<?>> ordered) {
        return new CreateAggregate("create aggregate", name(aggregate), direct, ordered, List.of());
    }

    /** {@code ALTER AGGREGATE}: changes the aggregate with exactly these arguments. */
    public static AlterClauses alterAggregate(String aggregate, DataType<?>... arguments) {
        return alterAggregate(name(aggregate), arguments);
    }

    /** Same as {@link #alterAggregate(String, DataType...)}, for a list. */
    public static AlterClauses alterAggregate(String aggregate, Collection<? extends DataType<?>> arguments) {
        return alterAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code ALTER AGGREGATE}: changes the aggregate with exactly these arguments. */
    public static AlterClauses alterAggregate(Name aggregate, DataType<?>... arguments) {
        return new AlterClauses(CatalogObject.routine(Kind.AGGREGATE, aggregate, List.of(arguments)));
    }

    /** Same as {@link #alterAggregate(Name, DataType...)}, for a list. */
    public static AlterClauses alterAggregate(Name aggregate, Collection<? extends DataType<?>> arguments) {
        return alterAggregate(aggregate, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code DO}: runs an anonymous code block once.
     *
     * @param language the language, such as {@code plpgsql}
     * @param body the code
     */
    public static PostgresStatement doBlock(String language, String body) {
        return GenericStatement.of(
                Sentence.of("do language").add(name(language)).add(Parts.dollarQuoted(body)));
    }

    /**
     * {@code CREATE LANGUAGE}: creates a procedural language. If an extension provides the language, create the
     * extension instead. Requires superuser privileges.
     */
    public static CreateLanguage.WithoutHandler createLanguage(String language) {
        return CreateLanguage.start("create language", name(language));
    }

    /** {@code CREATE TRUSTED LANGUAGE}: creates a procedural language in which any user can create functions. */
    public static CreateLanguage.WithoutHandler createTrustedLanguage(String language) {
        return CreateLanguage.start("create trusted language", name(language));
    }

    /** {@code CREATE OR REPLACE LANGUAGE}: creates or replaces a procedural language. */
    public static CreateLanguage.WithoutHandler createOrReplaceLanguage(String language) {
        return CreateLanguage.start("create or replace language", name(language));
    }

    /** {@code ALTER LANGUAGE}: changes a procedural language. */
    public static AlterLanguageClauses alterLanguage(String language) {
        return new AlterLanguageClauses(name(language));
    }

    /** {@code DROP LANGUAGE}: drops a procedural language. */
    public static DropClauses.IfExists dropLanguage(String language) {
        return new Drop(CatalogObject.of(Kind.LANGUAGE, name(language)));
    }

    /**
     * {@code CREATE TRANSFORM}: creates a transform, which passes values of a type to and from functions of a language.
     */
    public static CreateTransform createTransform(DataType<?> type, String language) {
        return new CreateTransform("create transform", CatalogObject.transform(type, name(language)), List.of());
    }

    /** {@code CREATE OR REPLACE TRANSFORM}: creates or replaces a transform. */
    public static CreateTransform createOrReplaceTransform(DataType<?> type, String language) {
        return new CreateTransform(
                "create or replace transform", CatalogObject.transform(type, name(language)), List.of());
    }

    /** {@code DROP TRANSFORM}: drops a transform. */
    public static DropClauses.IfExists dropTransform(DataType<?> type, String language) {
        return new Drop(CatalogObject.transform(type, name(language)));
    }

    /** {@code DROP FUNCTION}: drops the function with exactly these input arguments. */
    public static DropClauses.IfExists dropFunction(String object, DataType<?>... arguments) {
        return dropFunction(name(object), arguments);
    }

    /** Same as {@link #dropFunction(String, DataType...)}, for a list. */
    public static DropClauses.IfExists dropFunction(String object, Collection<? extends DataType<?>> arguments) {
        return dropFunction(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code DROP FUNCTION}: drops the function with exactly these input arguments. */
    public static DropClauses.IfExists dropFunction(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.FUNCTION, object, List.of(arguments)));
    }

    /** Same as {@link #dropFunction(Name, DataType...)}, for a list. */
    public static DropClauses.IfExists dropFunction(Name object, Collection<? extends DataType<?>> arguments) {
        return dropFunction(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code DROP PROCEDURE}: drops the procedure with exactly these input arguments. */
    public static DropClauses.IfExists dropProcedure(String object, DataType<?>... arguments) {
        return dropProcedure(name(object), arguments);
    }

    /** Same as {@link #dropProcedure(String, DataType...)}, for a list. */
    public static DropClauses.IfExists dropProcedure(String object, Collection<? extends DataType<?>> arguments) {
        return dropProcedure(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code DROP PROCEDURE}: drops the procedure with exactly these input arguments. */
    public static DropClauses.IfExists dropProcedure(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.PROCEDURE, object, List.of(arguments)));
    }

    /** Same as {@link #dropProcedure(Name, DataType...)}, for a list. */
    public static DropClauses.IfExists dropProcedure(Name object, Collection<? extends DataType<?>> arguments) {
        return dropProcedure(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code DROP AGGREGATE}: drops the aggregate with exactly these input arguments. */
    public static DropClauses.IfExists dropAggregate(String object, DataType<?>... arguments) {
        return dropAggregate(name(object), arguments);
    }

    /** Same as {@link #dropAggregate(String, DataType...)}, for a list. */
    public static DropClauses.IfExists dropAggregate(String object, Collection<? extends DataType<?>> arguments) {
        return dropAggregate(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code DROP AGGREGATE}: drops the aggregate with exactly these input arguments. */
    public static DropClauses.IfExists dropAggregate(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.AGGREGATE, object, List.of(arguments)));
    }

    /** Same as {@link #dropAggregate(Name, DataType...)}, for a list. */
    public static DropClauses.IfExists dropAggregate(Name object, Collection<? extends DataType<?>> arguments) {
        return dropAggregate(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code COMMENT ON LANGUAGE}: sets or removes the comment of a procedural language. */
    public static CommentOn.WithoutText commentOnLanguage(String object) {
        return commentOnLanguage(name(object));
    }

    /** {@code COMMENT ON LANGUAGE}: sets or removes the comment of a procedural language. */
    public static CommentOn.WithoutText commentOnLanguage(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.LANGUAGE, object));
    }

    /** {@code COMMENT ON FUNCTION}: sets or removes the comment of the function with exactly these input arguments. */
    public static CommentOn.WithoutText commentOnFunction(String object, DataType<?>... arguments) {
        return commentOnFunction(name(object), arguments);
    }

    /** Same as {@link #commentOnFunction(String, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnFunction(String object, Collection<? extends DataType<?>> arguments) {
        return commentOnFunction(object, arguments.toArray(DataType<?>[]::new));
    }

    /** {@code COMMENT ON FUNCTION}: sets or removes the comment of the function with exactly these input arguments. */
    public static CommentOn.WithoutText commentOnFunction(Name object, DataType<?>... arguments) {
        return new CommentOn.WithoutText(routine(Kind.FUNCTION, object, List.of(arguments)));
    }

    /** Same as {@link #commentOnFunction(Name, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnFunction(Name object, Collection<? extends DataType<?>> arguments) {
        return commentOnFunction(object, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code COMMENT ON PROCEDURE}: sets or removes the comment of the procedure with exactly these input arguments.
     */
    public static CommentOn.WithoutText commentOnProcedure(String object, DataType<?>... arguments) {
        return commentOnProcedure(name(object), arguments);
    }

    /** Same as {@link #commentOnProcedure(String, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnProcedure(String object, Collection<? extends DataType<?>> arguments) {
        return commentOnProcedure(object, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code COMMENT ON PROCEDURE}: sets or removes the comment of the procedure with exactly these input arguments.
     */
    public static CommentOn.WithoutText commentOnProcedure(Name object, DataType<?>... arguments) {
        return new CommentOn.WithoutText(routine(Kind.PROCEDURE, object, List.of(arguments)));
    }

    /** Same as {@link #commentOnProcedure(Name, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnProcedure(Name object, Collection<? extends DataType<?>> arguments) {
        return commentOnProcedure(object, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code COMMENT ON AGGREGATE}: sets or removes the comment of the aggregate with exactly these input arguments.
     */
    public static CommentOn.WithoutText commentOnAggregate(String object, DataType<?>... arguments) {
        return commentOnAggregate(name(object), arguments);
    }

    /** Same as {@link #commentOnAggregate(String, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnAggregate(String object, Collection<? extends DataType<?>> arguments) {
        return commentOnAggregate(object, arguments.toArray(DataType<?>[]::new));
    }

    /**
     * {@code COMMENT ON AGGREGATE}: sets or removes the comment of the aggregate with exactly these input arguments.
     */
    public static CommentOn.WithoutText commentOnAggregate(Name object, DataType<?>... arguments) {
        return new CommentOn.WithoutText(routine(Kind.AGGREGATE, object, List.of(arguments)));
    }

    /** Same as {@link #commentOnAggregate(Name, DataType...)}, for a list. */
    public static CommentOn.WithoutText commentOnAggregate(Name object, Collection<? extends DataType<?>> arguments) {
        return commentOnAggregate(object, arguments.toArray(DataType<?>[]::new));
    }
}
