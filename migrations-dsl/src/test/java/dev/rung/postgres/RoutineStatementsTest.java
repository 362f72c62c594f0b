package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterFunction;
import static dev.rung.postgres.PostgresDSL.alterProcedure;
import static dev.rung.postgres.PostgresDSL.argument;
import static dev.rung.postgres.PostgresDSL.createAggregate;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createOrReplaceFunction;
import static dev.rung.postgres.PostgresDSL.createOrReplaceProcedure;
import static dev.rung.postgres.PostgresDSL.createProcedure;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropAggregate;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropProcedure;
import static dev.rung.postgres.PostgresDSL.inOutArgument;
import static dev.rung.postgres.PostgresDSL.outArgument;
import static dev.rung.postgres.PostgresDSL.variadicArgument;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.PostgresTypes.VOID;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.routines.CreateAggregate;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class RoutineStatementsTest extends StatementFamily {

    private static final Query THINGS = createTable("things").column("id", BIGINT);
    private static final Query F = createFunction("f")
            .arguments(argument("a", INTEGER), argument("b", TEXT.array()))
            .returns(INTEGER)
            .language("sql")
            .as("select a");
    private static final Query P = createProcedure("p")
            .arguments(argument("a", INTEGER))
            .language("sql")
            .as("select a");
    private static final CatalogObject FUNCTION =
            CatalogObject.routine(CatalogObject.Kind.FUNCTION, name("f"), List.of(INTEGER, TEXT.array()));
    private static final CatalogObject PROCEDURE =
            CatalogObject.routine(CatalogObject.Kind.PROCEDURE, name("p"), List.of(INTEGER));

    private static final org.jooq.DataType<?> FLOAT = PostgresTypes.DOUBLE_PRECISION;

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement);
    }

    private static Example body(String title, String body) {
        return of(title, createFunction("f").returns(TEXT).language("plpgsql").as(body));
    }

    private static Example altered(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(F, P).about(FUNCTION);
    }

    @Override
    List<Example> examples() {
        return List.of(
                of(
                        "trigger function",
                        createFunction("touch")
                                .returns(TRIGGER)
                                .language("plpgsql")
                                .as("begin\n  new.updated_at := now();\n  return new;\nend")),
                of(
                        "arguments",
                        createFunction(name("trial", "add"))
                                .arguments(
                                        argument("a", INTEGER),
                                        argument(NUMERIC(3, 1)),
                                        argument("b", TEXT.defaultValue("it's")))
                                .returns(INTEGER)
                                .language("sql")
                                .as("select a")),
                of(
                        "out, inout and variadic arguments",
                        createFunction("spread")
                                .arguments(
                                        inOutArgument("a", INTEGER),
                                        outArgument("b", TEXT),
                                        variadicArgument("c", TEXT.array()))
                                .language("sql")
                                .as("select a, c[1]")),
                of(
                                "returns a set",
                                createFunction("all_things")
                                        .returnsSetOf(type("things"))
                                        .language("sql")
                                        .rows(50)
                                        .as("select * from things"))
                        .after(THINGS),
                of(
                        "returns a table",
                        createFunction("pairs")
                                .arguments(argument("n", INTEGER))
                                .returnsTable(argument("a", INTEGER), argument("b", TEXT))
                                .language("sql")
                                .as("select n, 'x'")),
                of(
                        "immutable, strict, parallel safe",
                        createFunction("f")
                                .returns(INTEGER)
                                .language("sql")
                                .immutable()
                                .strict()
                                .parallelSafe()
                                .cost(1.5)
                                .as("select 1")),
                of(
                        "stable, leakproof, parallel restricted",
                        createFunction("f")
                                .returns(INTEGER)
                                .language("sql")
                                .stable()
                                .leakproof()
                                .parallelRestricted()
                                .as("select 1")),
                of(
                        "defaults said aloud",
                        createFunction("f")
                                .returns(INTEGER)
                                .language("sql")
                                .volatile_()
                                .calledOnNullInput()
                                .securityInvoker()
                                .parallelUnsafe()
                                .as("select 1")),
                of(
                        "security definer with its search path",
                        createFunction("f")
                                .returns(VOID)
                                .language("sql")
                                .securityDefiner()
                                .set("search_path", "pg_catalog", "trial", "pg_temp")
                                .set("work_mem", "8MB")
                                .set("app.user", "it's")
                                .as("select 1")),
                of(
                        "set from current",
                        createFunction("f")
                                .returns(VOID)
                                .language("sql")
                                .setFromCurrent("work_mem")
                                .as("select 1")),
                of(
                                "support",
                                createFunction("f")
                                        .returns(VOID)
                                        .language("sql")
                                        .support(name("no_such"))
                                        .as("select 1"))
                        .renderedOnly(),
                of(
                                "of a library",
                                createFunction("f")
                                        .returns(INTEGER)
                                        .language("c")
                                        .as("lib", "it's"))
                        .renderedOnly(),
                of(
                        "return",
                        createFunction("f")
                                .arguments(argument("a", INTEGER))
                                .returns(INTEGER)
                                .return_(field(name("a"), INTEGER).plus(1))),
                of(
                                "begin atomic",
                                createProcedure("p")
                                        .arguments(argument("n", BIGINT))
                                        .beginAtomic(
                                                insertInto(table(name("things")), field(name("id"), BIGINT))
                                                        .values(field(name("n"), BIGINT)),
                                                deleteFrom(table(name("things")))
                                                        .where(field(name("id"), BIGINT)
                                                                .lt(0L))))
                        .after(THINGS),
                of(
                                "or replace",
                                createOrReplaceFunction("f")
                                        .arguments(argument("a", INTEGER), argument("b", TEXT.array()))
                                        .returns(INTEGER)
                                        .language("sql")
                                        .as("select 7"))
                        .after(F),
                body("a body with quotes", "begin return 'it''s'; -- \\ ? {0} :a\nend"),
                body("a body with two dollars", "begin return $$x$$; end"),
                body("a body that ends in a dollar", "begin return 'x'; end; -- $"),
                body("a body with the usual tag", "begin return $body$a$$b$body$; end"),
                body("a body that ends in a tag", "begin return $$a$$; end; -- $body"),
                of(
                        "procedure",
                        createProcedure("p")
                                .arguments(argument("a", INTEGER))
                                .language("plpgsql")
                                .securityInvoker()
                                .as("begin commit; end")),
                of(
                        "procedure with options",
                        createOrReplaceProcedure(name("p"))
                                .language("sql")
                                .securityDefiner()
                                .set("search_path", "")
                                .setFromCurrent("work_mem")
                                .as("select 1")),
                altered(
                                "rename function",
                                alterFunction("f", INTEGER, TEXT.array()).renameTo("g"))
                        .about(CatalogObject.routine(
                                CatalogObject.Kind.FUNCTION, name("g"), List.of(INTEGER, TEXT.array()))),
                altered(
                        "owner of function",
                        alterFunction("f", INTEGER, TEXT.array()).ownerTo("pg_monitor")),
                altered(
                        "alter function: security definer",
                        alterFunction("f", INTEGER, TEXT.array()).securityDefiner()),
                altered(
                        "alter function: security invoker",
                        alterFunction("f", INTEGER, TEXT.array()).securityInvoker()),
                altered(
                        "alter function: set",
                        alterFunction("f", INTEGER, TEXT.array()).set("search_path", "a", "b")),
                altered(
                        "alter function: reset",
                        alterFunction("f", INTEGER, TEXT.array()).reset("search_path")),
                altered(
                                "alter procedure: reset all",
                                alterProcedure("p", INTEGER).resetAll())
                        .about(PROCEDURE),
                altered(
                                "alter procedure: set schema",
                                alterProcedure(name("trial", "p"), INTEGER).setSchema("trial"))
                        .about(PROCEDURE)
                        .renderedOnly(),
                altered("drop function", dropFunction("f", INTEGER, TEXT.array()))
                        .about(null),
                altered("drop function if exists", dropFunction("f").ifExists().cascade())
                        .about(null),
                altered("drop procedure", dropProcedure(name("trial", "p"), INTEGER))
                        .about(null),
                of(
                        "aggregate",
                        createAggregate("total", INTEGER)
                                .sfunc("int4pl")
                                .stype(INTEGER)
                                .initcond("0")
                                .combinefunc("int4pl")
                                .parallelSafe()),
                of(
                        "aggregate with a last step",
                        createAggregate(name("trial", "longest"), TEXT)
                                .sfunc(name("pg_catalog", "textcat"))
                                .stype(TEXT)
                                .finalfunc("upper")),
                of(
                                "alter aggregate",
                                PostgresDSL.alterAggregate("total", INTEGER).renameTo("sum_up"))
                        .after(createAggregate("total", INTEGER).sfunc("int4pl").stype(INTEGER))
                        .about(CatalogObject.routine(CatalogObject.Kind.AGGREGATE, name("sum_up"), List.of(INTEGER))),
                of("drop aggregate", dropAggregate("total", INTEGER).ifExists().restrict())
                        .after(createAggregate("total", INTEGER).sfunc("int4pl").stype(INTEGER)),
                altered(
                        "alter: immutable",
                        alterFunction("f", INTEGER, TEXT.array()).immutable()),
                altered(
                        "alter: stable",
                        alterFunction("f", INTEGER, TEXT.array()).stable()),
                altered(
                        "alter: volatile",
                        alterFunction("f", INTEGER, TEXT.array()).volatile_()),
                altered(
                        "alter: leakproof",
                        alterFunction("f", INTEGER, TEXT.array()).leakproof()),
                altered(
                        "alter: not leakproof",
                        alterFunction("f", INTEGER, TEXT.array()).notLeakproof()),
                altered(
                        "alter: called on null input",
                        alterFunction("f", INTEGER, TEXT.array()).calledOnNullInput()),
                altered(
                        "alter: strict",
                        alterFunction("f", INTEGER, TEXT.array()).strict()),
                altered(
                        "alter: parallel safe",
                        alterFunction("f", INTEGER, TEXT.array()).parallelSafe()),
                altered(
                        "alter: parallel restricted",
                        alterFunction("f", INTEGER, TEXT.array()).parallelRestricted()),
                altered(
                        "alter: parallel unsafe",
                        alterFunction("f", INTEGER, TEXT.array()).parallelUnsafe()),
                altered("alter: cost", alterFunction("f", INTEGER, TEXT.array()).cost(0.5)),
                altered(
                        "alter: set from current",
                        alterFunction("f", INTEGER, TEXT.array()).setFromCurrent("search_path")),
                altered(
                        "alter: depends on an extension",
                        alterFunction("f", INTEGER, TEXT.array()).dependsOnExtension("plpgsql")),
                altered(
                        "alter: no longer depends on it",
                        alterFunction("f", INTEGER, TEXT.array()).noDependsOnExtension("plpgsql")),
                altered("alter: rows", alterFunction("f").rows(7)).renderedOnly(),
                altered("alter: support", alterFunction("f").support(name("helper")))
                        .renderedOnly(),
                of(
                                "window function",
                                createFunction("f")
                                        .returns(BIGINT)
                                        .language("c")
                                        .window()
                                        .as("lib", "f"))
                        .renderedOnly(),
                of(
                        "moving aggregate",
                        createAggregate("total", INTEGER)
                                .sfunc("int4pl")
                                .stype(INTEGER)
                                .sspace(8)
                                .finalfuncModify(CreateAggregate.Modify.READ_ONLY)
                                .msfunc("int4pl")
                                .minvfunc("int4mi")
                                .mstype(INTEGER)
                                .msspace(8)
                                .minitcond("0")
                                .parallelRestricted()),
                of(
                        "aggregate for an index",
                        PostgresDSL.createOrReplaceAggregate("smallest", INTEGER)
                                .sfunc("int4smaller")
                                .stype(INTEGER)
                                .sortop("<")),
                of(
                        "aggregate of an inner state",
                        createAggregate("gathered", type("anynonarray"))
                                .sfunc("array_agg_transfn")
                                .stype(type("internal"))
                                .finalfunc("array_agg_finalfn")
                                .finalfuncExtra()),
                of(
                        "ordered-set aggregate",
                        PostgresDSL.createOrderedSetAggregate("middle", List.of(FLOAT), List.of(FLOAT))
                                .sfunc("ordered_set_transition")
                                .stype(type("internal"))
                                .finalfunc("percentile_cont_float8_final")),
                of(
                                "hypothetical-set aggregate",
                                PostgresDSL.createOrderedSetAggregate(
                                                "placed", List.of(type("any")), List.of(type("any")))
                                        .sfunc("ordered_set_transition_multi")
                                        .stype(type("internal"))
                                        .finalfunc("rank_final")
                                        .serialfunc("a")
                                        .deserialfunc("b")
                                        .mfinalfunc("c")
                                        .hypothetical())
                        .renderedOnly());
    }
}
