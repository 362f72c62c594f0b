package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.alterDefaultPrivileges;
import static dev.rung.postgres.PostgresDSL.alterFunction;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.grant;
import static dev.rung.postgres.PostgresDSL.revoke;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.security.Privilege.ALL;
import static dev.rung.postgres.security.Privilege.DELETE;
import static dev.rung.postgres.security.Privilege.EXECUTE;
import static dev.rung.postgres.security.Privilege.INSERT;
import static dev.rung.postgres.security.Privilege.REFERENCES;
import static dev.rung.postgres.security.Privilege.SELECT;
import static dev.rung.postgres.security.Privilege.UPDATE;
import static dev.rung.postgres.security.Privilege.USAGE;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.security.DefaultPrivilegesWithoutAction;

/**
 * Grants access to the product, the reports and the auditors. Their roles already exist, because roles belong to the cluster.
 */
public final class V015_GrantAccess implements Migration {

    private static final String SCHEMA = "workspaces";
    private static final String APP = "workspaces_app";
    private static final String READER = "workspaces_reader";
    private static final String AUDITOR = "workspaces_auditor";

    private static final String[] OF_THE_PRODUCT = {
        "tenant_settings",
        "tenant_domains",
        "tenant_features",
        "users",
        "user_emails",
        "sessions",
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
        "task_stickers",
        "task_assignees",
        "task_dependencies",
        "checklist_items",
        "comments",
        "reactions",
        "attachments",
        "folders",
        "documents",
        "rooms",
        "room_bookings",
        "invoices",
        "outbox"
    };

    @Override
    public void up(Steps steps) {
        steps.run(grant(USAGE).onSchema(SCHEMA).to(APP, READER, AUDITOR));
        steps.run(
                grant(SELECT, INSERT, UPDATE, DELETE)
                        .onTable("tenants", OF_THE_PRODUCT)
                        .to(APP),
                grant(SELECT)
                        .onTable("regions", "features", "plans", "plan_prices")
                        .to(APP)
                        .withGrantOption(),
                grant(SELECT.of("id", "email", "full_name"), UPDATE.of("full_name"))
                        .onTable("users")
                        .to(READER),
                grant(SELECT, REFERENCES.of("id")).onTable("tenants").to(READER),
                grant(SELECT)
                        .onTable("active_members", "open_tasks", "tenant_statistics")
                        .to(READER));
        steps.run(
                grant(USAGE).onSequence("outbox_id_seq", "invoice_number").to(APP),
                grant(SELECT).onSequence("invoice_number").to(READER));
        steps.run(
                revoke(USAGE).onType("task_state").from(Role.PUBLIC),
                grant(USAGE).onType("task_state").to(READER),
                revoke(ALL).onDomain("percentage").from(Role.PUBLIC),
                grant(USAGE).onDomain("percentage").to(APP, READER));
        steps.run(
                revoke(EXECUTE).onFunction("record_memberships").from(Role.PUBLIC),
                revoke(EXECUTE).onFunction("open_invoices", UUID, DATE).from(Role.PUBLIC),
                grant(EXECUTE).onFunction("open_invoices", UUID, DATE).to(APP),
                revoke(EXECUTE).onProcedure("close_tenant", UUID, TEXT).from(Role.PUBLIC),
                grant(EXECUTE).onProcedure("close_tenant", UUID, TEXT).to(AUDITOR));
        steps.run(
                alterTable("audit_events").ownerTo(AUDITOR),
                alterFunction("record_memberships").ownerTo(AUDITOR),
                grant(INSERT).onTable("audit_events").to(APP));
        steps.run(
                inSchema().grant(SELECT).onTables().to(AUDITOR),
                inSchema().grant(USAGE).onSequences().to(APP),
                inSchema().grant(EXECUTE).onRoutines().to(APP),
                inSchema().forRole(AUDITOR).grant(SELECT).onTables().to(READER));
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                inSchema().forRole(AUDITOR).revoke(SELECT).onTables().from(READER),
                inSchema().revoke(EXECUTE).onRoutines().from(APP),
                inSchema().revoke(USAGE).onSequences().from(APP),
                inSchema().revoke(SELECT).onTables().from(AUDITOR));
        steps.run(
                revoke(INSERT).onTable("audit_events").from(APP),
                alterFunction("record_memberships").ownerTo(Role.CURRENT_USER),
                alterTable("audit_events").ownerTo(Role.CURRENT_USER));
        steps.run(
                revoke(EXECUTE).onProcedure("close_tenant", UUID, TEXT).from(AUDITOR),
                grant(EXECUTE).onProcedure("close_tenant", UUID, TEXT).to(Role.PUBLIC),
                revoke(EXECUTE).onFunction("open_invoices", UUID, DATE).from(APP),
                grant(EXECUTE).onFunction("open_invoices", UUID, DATE).to(Role.PUBLIC),
                grant(EXECUTE).onFunction("record_memberships").to(Role.PUBLIC));
        steps.run(
                revoke(USAGE).onDomain("percentage").from(APP, READER),
                grant(USAGE).onDomain("percentage").to(Role.PUBLIC),
                revoke(USAGE).onType("task_state").from(READER),
                grant(USAGE).onType("task_state").to(Role.PUBLIC));
        steps.run(
                revoke(ALL).onSequence("invoice_number").from(READER),
                revoke(ALL).onSequence("outbox_id_seq", "invoice_number").from(APP));
        steps.run(
                revoke(ALL)
                        .onTable("active_members", "open_tasks", "tenant_statistics", "tenants", "users")
                        .from(READER),
                revoke(ALL)
                        .onTable("regions", "features", "plans", "plan_prices")
                        .from(APP),
                revoke(ALL).onTable("tenants", OF_THE_PRODUCT).from(APP));
        steps.run(revoke(USAGE).onSchema(SCHEMA).from(APP, READER, AUDITOR));
    }

    private static DefaultPrivilegesWithoutAction inSchema() {
        return alterDefaultPrivileges().inSchema(SCHEMA);
    }
}
