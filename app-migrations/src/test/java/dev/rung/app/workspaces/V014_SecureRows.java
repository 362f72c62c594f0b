package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnPolicy;
import static dev.rung.postgres.PostgresDSL.createPolicy;
import static dev.rung.postgres.PostgresDSL.currentSetting;
import static dev.rung.postgres.PostgresDSL.dropPolicy;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.currentLocalDate;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;

import dev.rung.Migration;
import dev.rung.Steps;
import java.util.List;
import org.jooq.Condition;

/** Limits each tenant to its own rows, with policies for roles that may do more or less. */
public final class V014_SecureRows implements Migration {

    private static final List<String> OF_TENANTS = List.of(
            "tenant_settings",
            "tenant_domains",
            "tenant_features",
            "memberships",
            "teams",
            "team_members",
            "invitations",
            "api_keys",
            "projects",
            "project_members",
            "milestones",
            "stickers",
            "tasks",
            "attachments",
            "folders",
            "documents",
            "rooms",
            "absences",
            "subscriptions",
            "invoices",
            "webhooks",
            "integrations");

    @Override
    public void up(Steps steps) {
        Condition isOwn = id("tenant_id").eq(function(name("current_tenant"), UUID));
        for (String table : OF_TENANTS) {
            steps.run(
                    alterTable(table).enableRowLevelSecurity(),
                    createPolicy(table, "tenant_isolation").using(isOwn).withCheck(isOwn));
        }
        steps.run(
                alterTable("invoices").forceRowLevelSecurity(),
                alterTable("subscriptions").forceRowLevelSecurity());
        for (String table : List.of("tasks", "invoices")) {
            steps.run(createPolicy(table, "read_all")
                    .forSelect()
                    .to("workspaces_auditor")
                    .using(trueCondition()));
        }
        steps.run(
                createPolicy("invoices", "only_drafts_go")
                        .asRestrictive()
                        .forDelete()
                        .to("workspaces_app", "workspaces_reader")
                        .using(field(name("state"), type("invoice_state")).eq("draft")),
                commentOnPolicy("invoices", "only_drafts_go").is("What was sent is kept"));
        steps.run(
                createPolicy("projects", "not_before_today")
                        .asRestrictive()
                        .forInsert()
                        .withCheck(date("starts_on").ge(currentLocalDate())),
                createPolicy("comments", "own_comments")
                        .forUpdate()
                        .to("workspaces_app")
                        .using(id("author_id")
                                .eq(currentSetting("workspaces.user").cast(UUID)))
                        .withCheck(id("author_id").isNotNull()));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropPolicy("comments", "own_comments"), dropPolicy("projects", "not_before_today"));
        steps.run(
                dropPolicy("invoices", "only_drafts_go"),
                dropPolicy("invoices", "read_all"),
                dropPolicy("tasks", "read_all"));
        steps.run(
                alterTable("subscriptions").noForceRowLevelSecurity(),
                alterTable("invoices").noForceRowLevelSecurity());
        for (String table : OF_TENANTS.reversed()) {
            steps.run(dropPolicy(table, "tenant_isolation"), alterTable(table).disableRowLevelSecurity());
        }
    }
}
