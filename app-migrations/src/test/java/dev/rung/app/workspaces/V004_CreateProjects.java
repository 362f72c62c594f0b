package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Keys.toMember;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.app.workspaces.Keys.withinTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.DATERANGE;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static org.jooq.impl.DSL.currentLocalDate;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the projects, with their members and milestones. */
public final class V004_CreateProjects implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("projects")
                .column("id", ID)
                .column("tenant_id", REFERENCE)
                .column("key", VARCHAR(10).notNull())
                .column("name", TEXT.notNull())
                .column("lead_id", UUID)
                .column("starts_on", DATE.notNull().defaultValue(currentLocalDate()))
                .column("ends_on", DATE)
                .column(column("runs", DATERANGE)
                        .generatedAlwaysAsStored(function(
                                name("daterange"), DATERANGE, date("starts_on"), date("ends_on"), inline("[]"))))
                .column("archived_at", TIMESTAMPTZ)
                .column("created_at", NOW)
                .column("updated_at", NOW)
                .primaryKey("id")
                .unique("tenant_id", "key")
                .unique("tenant_id", "id")
                .check(text("key").likeRegex("^[A-Z][A-Z0-9]*$"))
                .constraints(
                        toTenant(),
                        constraint("projects_lead_fkey")
                                .foreignKey("tenant_id", "lead_id")
                                .references("memberships", "tenant_id", "user_id"),
                        constraint("projects_ends_after_start")
                                .check(date("ends_on").ge(date("starts_on")))));
        steps.run(
                createIndex("projects_runs_idx").on("projects").using(GIST).columns("tenant_id", "runs"),
                commentOnTable("projects").is("What a tenant wants to get done"));
        steps.run(
                createTable("project_members")
                        .column("tenant_id", REFERENCE)
                        .column("project_id", REFERENCE)
                        .column("user_id", REFERENCE)
                        .primaryKey("project_id", "user_id")
                        .constraints(withinTenant("projects", "project_id"), toMember("user_id")),
                commentOnTable("project_members").is("Who works on a project"));
        steps.run(
                createTable("milestones")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("project_id", REFERENCE)
                        .column("name", TEXT.notNull())
                        .column("due_on", DATE.notNull())
                        .primaryKey("id")
                        .constraint(withinTenant("projects", "project_id")),
                createIndex("milestones_due_idx").on("milestones", "project_id", "due_on"),
                commentOnTable("milestones").is("Dates that a project works towards"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("milestones"), dropTable("project_members"), dropTable("projects"));
    }
}
