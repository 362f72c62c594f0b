package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.amount;
import static dev.rung.app.workspaces.Fields.fromNow;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.postgres.PostgresDSL.alterView;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnMaterializedView;
import static dev.rung.postgres.PostgresDSL.commentOnView;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createMaterializedView;
import static dev.rung.postgres.PostgresDSL.createRecursiveView;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.createView;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropMaterializedView;
import static dev.rung.postgres.PostgresDSL.dropView;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.triggers.TriggerEvent;
import java.time.OffsetDateTime;
import org.jooq.Field;

/** Creates the views, plain, recursive and materialized. */
public final class V013_CreateViews implements Migration {

    private static final Field<String> STATE = field(name("state"), type("task_state"));
    private static final Field<Integer> DEPTH = field(name("team_tree", "depth"), INTEGER);

    @Override
    public void up(Steps steps) {
        createActiveMembers(steps);
        createTaskViews(steps);
        createTeamTree(steps);
        createTenantStatistics(steps);
        createRevenue(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropMaterializedView("monthly_revenue"), dropMaterializedView("tenant_statistics"));
        steps.run(dropView("team_tree"), dropView("urgent_tasks"), dropView("open_tasks"));
        steps.run(dropView("active_members"), dropFunction("join_member"));
    }

    private static void createActiveMembers(Steps steps) {
        steps.run(
                createView("active_members")
                        .securityBarrier()
                        .as(select(
                                        id("m", "tenant_id"),
                                        id("m", "user_id"),
                                        text("u", "email"),
                                        text("u", "full_name"),
                                        text("m", "joined_at"))
                                .from(table(name("memberships")).as("m"))
                                .join(table(name("users")).as("u"))
                                .on(id("m", "user_id").eq(id("u", "id")))
                                .where(text("u", "deactivated_at").isNull())),
                commentOnView("active_members").is("Members who can sign in"),
                commentOnColumn("active_members", "email").is("The one that the user signs in with"));
        steps.run(
                createFunction("join_member")
                        .returns(TRIGGER)
                        .language("plpgsql")
                        .as("""

                            begin
                              insert into memberships (tenant_id, user_id) values (new.tenant_id, new.user_id);
                              return new;
                            end
                            """),
                createTrigger("join_member")
                        .insteadOf(TriggerEvent.INSERT)
                        .on("active_members")
                        .forEachRow()
                        .execute("join_member"));
    }

    private static void createTaskViews(Steps steps) {
        steps.run(createView("open_tasks")
                .as(select(id("id"), id("project_id"), number("number"), text("title"), STATE, time("due_at"))
                        .from(table(name("tasks")))
                        .where(STATE.ne("done").and(STATE.ne("dropped"))))
                .withLocalCheckOption());
        steps.run(
                createView("urgent_tasks")
                        .as(select(id("id"), text("title"), time("due_at"))
                                .from(table(name("open_tasks")))
                                .where(time("due_at").lt(fromNow("1 day"))))
                        .withCheckOption(),
                alterView("urgent_tasks").setDefault("title", inline("Urgent!")));
    }

    private static void createTeamTree(Steps steps) {
        steps.run(
                createRecursiveView("team_tree")
                        .columns("id", "name", "depth")
                        .as(select(id("id"), text("name"), inline(0))
                                .from(table(name("teams")))
                                .where(id("parent_id").isNull())
                                .unionAll(select(id("t", "id"), text("t", "name"), DEPTH.plus(1))
                                        .from(table(name("teams")).as("t"))
                                        .join(table(name("team_tree")))
                                        .on(id("t", "parent_id").eq(id("team_tree", "id"))))),
                commentOnView("team_tree").is("All teams, with how deep they are"));
    }

    private static void createTenantStatistics(Steps steps) {
        Field<String> state = field(name("t", "state"), type("task_state"));
        steps.run(
                createMaterializedView("tenant_statistics")
                        .with("fillfactor", 90)
                        .as(select(
                                        id("p", "tenant_id"),
                                        countDistinct(id("p", "id")).as("projects"),
                                        count(id("t", "id")).as("tasks"),
                                        count(id("t", "id"))
                                                .filterWhere(state.eq("done"))
                                                .as("tasks_done"))
                                .from(table(name("projects")).as("p"))
                                .leftJoin(table(name("tasks")).as("t"))
                                .on(id("t", "project_id").eq(id("p", "id")))
                                .groupBy(id("p", "tenant_id")))
                        .withNoData(),
                createUniqueIndex("tenant_statistics_key").on("tenant_statistics", "tenant_id"),
                commentOnMaterializedView("tenant_statistics").is("How much a tenant has; refreshed every night"),
                commentOnColumn("tenant_statistics", "tasks_done").is("Those with the state done"));
    }

    private static void createRevenue(Steps steps) {
        Field<OffsetDateTime> month = function(name("date_trunc"), TIMESTAMPTZ, inline("month"), time("received_at"));
        steps.run(
                createMaterializedView("monthly_revenue")
                        .as(select(month.as("month"), sum(amount("amount")).as("amount"))
                                .from(table(name("payments")))
                                .groupBy(month)),
                createUniqueIndex("monthly_revenue_month_idx").on("monthly_revenue", "month"));
    }
}
