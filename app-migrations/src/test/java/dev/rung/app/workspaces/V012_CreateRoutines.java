package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.postgres.PostgresDSL.argument;
import static dev.rung.postgres.PostgresDSL.commentOnAggregate;
import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.commentOnProcedure;
import static dev.rung.postgres.PostgresDSL.createAggregate;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createProcedure;
import static dev.rung.postgres.PostgresDSL.dropAggregate;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropProcedure;
import static dev.rung.postgres.PostgresDSL.inOutArgument;
import static dev.rung.postgres.PostgresDSL.outArgument;
import static dev.rung.postgres.PostgresDSL.variadicArgument;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.INTERVAL;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.currentLocalDate;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Steps;
import org.jooq.Field;

/** Creates the functions, the procedure and the aggregate that the product calls. */
public final class V012_CreateRoutines implements Migration {

    @Override
    public void up(Steps steps) {
        createOpenInvoices(steps);
        createTextFunctions(steps);
        createTaskFunctions(steps);
        steps.run(
                createProcedure("close_tenant")
                        .arguments(argument("tenant", UUID), argument("reason", TEXT.defaultValue("asked to")))
                        .language("plpgsql")
                        .as("""

                            begin
                              update tenants set closed_at = now() where id = tenant;
                              insert into audit_events (tenant_id, action, subject) values (tenant, 'closed', reason);
                            end
                            """),
                commentOnProcedure("close_tenant", UUID, TEXT)
                        .is("Ends a tenant; its data stays until the retention is over"));
        steps.run(
                createAggregate("total_time", INTERVAL)
                        .sfunc("interval_pl")
                        .stype(INTERVAL)
                        .initcond("0")
                        .parallelSafe(),
                commentOnAggregate("total_time", INTERVAL).is("The sum, and no time at all of no rows"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropAggregate("total_time", INTERVAL), dropProcedure("close_tenant", UUID, TEXT));
        steps.run(dropFunction("rename_label", INTEGER, TEXT), dropFunction("task_counts", UUID));
        steps.run(dropFunction("first_filled", TEXT.array()), dropFunction("split_name", TEXT));
        steps.run(dropFunction("open_invoices", UUID, DATE));
    }

    private static void createOpenInvoices(Steps steps) {
        Field<String> state = field(name("invoices", "state"), type("invoice_state"));
        steps.run(
                createFunction("open_invoices")
                        .arguments(argument("tenant", UUID), argument("before", DATE.defaultValue(currentLocalDate())))
                        .returnsSetOf(type("invoices"))
                        .language("sql")
                        .stable()
                        .rows(20)
                        .beginAtomic(select(asterisk())
                                .from(table(name("invoices")))
                                .where(id("invoices", "tenant_id").eq(id("tenant")))
                                .and(field(name("invoices", "due_on"), DATE).lt(date("before")))
                                .and(state.eq("open"))),
                commentOnFunction("open_invoices", UUID, DATE).is("What a tenant still owes"));
    }

    private static void createTextFunctions(Steps steps) {
        steps.run(
                createFunction("split_name")
                        .arguments(argument("full_name", TEXT), outArgument("given", TEXT), outArgument("family", TEXT))
                        .language("sql")
                        .immutable()
                        .strict()
                        .cost(5)
                        .as(" select split_part(full_name, ' ', 1), substr(full_name, strpos(full_name, ' ') + 1) "),
                createFunction("first_filled")
                        .arguments(variadicArgument("texts", TEXT.array()))
                        .returns(TEXT)
                        .language("sql")
                        .immutable()
                        .as(" select each from unnest(texts) each where each <> '' limit 1 "));
    }

    private static void createTaskFunctions(Steps steps) {
        steps.run(createFunction("task_counts")
                .arguments(argument("project", UUID))
                .returnsTable(argument("state", type("task_state")), argument("tasks", BIGINT))
                .language("sql")
                .stable()
                .as(" select t.state, count(*) from tasks t where t.project_id = project group by t.state "));
        steps.run(createFunction("rename_label")
                .arguments(inOutArgument("label", INTEGER), argument("new_name", TEXT), outArgument("old_name", TEXT))
                .language("plpgsql")
                .leakproof()
                .as("""

                    begin
                      select name into old_name from labels where id = label;
                      update labels set name = new_name where id = label;
                    end
                    """));
    }
}
