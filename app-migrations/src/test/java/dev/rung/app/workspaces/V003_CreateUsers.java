package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.EMAIL;
import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.JSON_OBJECT;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.fromNow;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.app.workspaces.Keys.toMember;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.app.workspaces.Keys.withinTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.createUnloggedTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.CIDR;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.BRIN;
import static dev.rung.postgres.indexes.IndexMethod.GIN;
import static dev.rung.postgres.indexes.IndexMethod.HASH;
import static org.jooq.impl.DSL.lower;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the users, memberships, invitations, teams and API keys. */
public final class V003_CreateUsers implements Migration {

    @Override
    public void up(Steps steps) {
        createUsers(steps);
        createSessions(steps);
        steps.run(
                createTable("memberships")
                        .column("tenant_id", REFERENCE)
                        .column("user_id", REFERENCE)
                        .column("role", type("member_role").notNull().defaultValue("member"))
                        .column("joined_at", NOW)
                        .primaryKey("tenant_id", "user_id")
                        .constraints(toTenant(), to("users", "user_id")),
                createIndex("memberships_user_idx").on("memberships", "user_id").include("role", "joined_at"),
                commentOnTable("memberships").is("Which user works for which tenant"));
        steps.run(
                createTable("invitations")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("email", EMAIL.notNull())
                        .column("role", type("member_role").notNull().defaultValue("guest"))
                        .column("invited_by", REFERENCE)
                        .column("expires_at", TIMESTAMPTZ.notNull().defaultValue(fromNow("7 days")))
                        .column("accepted_at", TIMESTAMPTZ)
                        .primaryKey("id")
                        .constraints(toTenant(), toMember("invited_by")),
                createUniqueIndex("invitations_open_idx")
                        .on("invitations", "tenant_id", "email")
                        .where(time("accepted_at").isNull()),
                commentOnTable("invitations").is("Who was asked to join"));
        createTeams(steps);
        createApiKeys(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropTable("api_keys"),
                dropTable("team_members"),
                dropTable("teams"),
                dropTable("invitations"),
                dropTable("memberships"),
                dropTable("sessions"),
                dropTable("user_emails"),
                dropTable("users"));
    }

    private static void createUsers(Steps steps) {
        steps.run(createTable("users")
                .column("id", ID)
                .column("email", EMAIL.notNull())
                .column("full_name", TEXT.notNull())
                .column("password_hash", BYTEA)
                .column("avatar", BYTEA)
                .column("preferences", JSON_OBJECT)
                .column("created_at", NOW)
                .column("updated_at", NOW)
                .column("deactivated_at", TIMESTAMPTZ)
                .primaryKey("id")
                .constraint(constraint("users_email_key").unique("email")));
        steps.run(
                createIndex("users_full_name_trgm_idx")
                        .on("users")
                        .using(GIN)
                        .keys(key("full_name").opclass("gin_trgm_ops")),
                createIndex("users_active_name_idx")
                        .on("users")
                        .keys(key(lower(text("full_name"))), key("id"))
                        .where(time("deactivated_at").isNull()),
                createIndex("users_preferences_idx")
                        .on("users")
                        .using(GIN)
                        .keys(key("preferences").opclass("jsonb_path_ops")));
        steps.run(
                commentOnTable("users").is("People; one may be a member of many tenants"),
                commentOnColumn("users", "password_hash").is("Null for those who come in by single sign-on"));
        steps.run(
                createTable("user_emails")
                        .column("user_id", REFERENCE)
                        .column("address", EMAIL.notNull())
                        .column("verified_at", TIMESTAMPTZ)
                        .primaryKey("user_id", "address")
                        .constraint(to("users", "user_id")),
                commentOnTable("user_emails").is("Further addresses of a user"));
    }

    private static void createSessions(Steps steps) {
        steps.run(createUnloggedTable("sessions")
                .column("id", ID)
                .column("user_id", REFERENCE)
                .column("token_hash", BYTEA.notNull())
                .column("ip", INET)
                .column("user_agent", TEXT)
                .column("created_at", NOW)
                .column("expires_at", TIMESTAMPTZ.notNull().defaultValue(fromNow("12 hours")))
                .primaryKey("id")
                .check(time("expires_at").gt(time("created_at")))
                .constraint(to("users", "user_id")));
        steps.run(
                createIndex("sessions_user_idx").on("sessions", "user_id"),
                createIndex("sessions_token_idx").on("sessions").using(HASH).columns("token_hash"),
                createIndex("sessions_created_idx")
                        .on("sessions")
                        .using(BRIN)
                        .columns("created_at")
                        .with("pages_per_range", 32),
                commentOnTable("sessions").is("Who is signed in; a crash signs everybody out"));
    }

    private static void createTeams(Steps steps) {
        steps.run(
                createTable("teams")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("name", TEXT.notNull())
                        .column("parent_id", UUID)
                        .primaryKey("id")
                        .unique("tenant_id", "name")
                        .unique("tenant_id", "id")
                        .constraints(
                                toTenant(),
                                constraint("teams_parent_fkey")
                                        .foreignKey("tenant_id", "parent_id")
                                        .references("teams", "tenant_id", "id")
                                        .onDeleteCascade()
                                        .deferrableInitiallyDeferred(),
                                constraint("teams_not_its_own_parent").check(id("id").ne(id("parent_id")))),
                commentOnTable("teams").is("Members who work together, within other teams perhaps"));
        steps.run(
                createTable("team_members")
                        .column("tenant_id", REFERENCE)
                        .column("team_id", REFERENCE)
                        .column("user_id", REFERENCE)
                        .column("is_lead", BOOLEAN.notNull().defaultValue(false))
                        .primaryKey("team_id", "user_id")
                        .constraints(withinTenant("teams", "team_id"), toMember("user_id")),
                commentOnTable("team_members").is("Who is in a team"));
    }

    private static void createApiKeys(Steps steps) {
        steps.run(
                createTable("api_keys")
                        .column(column("id", BIGINT).generatedByDefaultAsIdentity())
                        .column("tenant_id", REFERENCE)
                        .column("prefix", CHAR(8).notNull())
                        .column("secret_hash", BYTEA.notNull())
                        .column("scopes", TEXT.array().notNull().defaultValue(new String[0]))
                        .column("allowed_from", CIDR.array())
                        .column("last_used_at", TIMESTAMPTZ)
                        .column("expires_at", TIMESTAMPTZ)
                        .primaryKey("id")
                        .unique("secret_hash")
                        .constraints(
                                toTenant(),
                                constraint("api_keys_prefix_key")
                                        .unique("prefix")
                                        .include("tenant_id")),
                createIndex("api_keys_scopes_idx").on("api_keys").using(GIN).columns("scopes"),
                commentOnTable("api_keys").is("Secrets by which programs come in"));
    }
}
