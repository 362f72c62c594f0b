package dev.rung.app.proofoffunds;

import static dev.rung.app.proofoffunds.Checks.isAfter;
import static dev.rung.app.proofoffunds.Checks.isEmail;
import static dev.rung.app.proofoffunds.Checks.isHttpsUrl;
import static dev.rung.app.proofoffunds.Checks.isJsonObject;
import static dev.rung.app.proofoffunds.Checks.isOneOf;
import static dev.rung.app.proofoffunds.Checks.isSha256;
import static dev.rung.app.proofoffunds.Checks.matches;
import static dev.rung.app.proofoffunds.Columns.ID;
import static dev.rung.app.proofoffunds.Columns.JSON_OBJECT;
import static dev.rung.app.proofoffunds.Columns.NAME;
import static dev.rung.app.proofoffunds.Columns.TIME_OF_INSERT;
import static dev.rung.app.proofoffunds.Columns.URL;
import static dev.rung.app.proofoffunds.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import org.jooq.Query;

/** The tables of users and of organizations. */
final class AccountTables {

    private AccountTables() {}

    static Query users() {
        return createTable("users")
                .column("id", ID)
                .column("email", VARCHAR(320).notNull())
                .column("email_verified_at", TIMESTAMPTZ)
                .column("name", NAME.notNull())
                .column("role", wordOr("user"))
                .column("status", wordOr("active"))
                .column("kyc_status", wordOr("none"))
                .column("preferences", JSON_OBJECT)
                .column("last_sign_in_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("users_pkey").primaryKey("id"),
                        constraint("users_email_key").unique("email"),
                        constraint("users_email_check").check(isEmail("email")),
                        constraint("users_role_check").check(isOneOf("role", "user", "auditor", "admin")),
                        constraint("users_status_check").check(isOneOf("status", "active", "suspended", "closed")),
                        constraint("users_kyc_status_check")
                                .check(isOneOf("kyc_status", "none", "pending", "passed", "failed")),
                        constraint("users_preferences_check").check(isJsonObject("preferences")));
    }

    static Query[] usersIndexes() {
        return new Query[] {createIndex("users_status_idx").on("users", "status")};
    }

    static Query[] usersComments() {
        return new Query[] {
            commentOnTable("users").is("Accounts of people"),
            commentOnColumn("users", "email").is("In lower case, so that it is unique whatever was typed"),
            commentOnColumn("users", "role").is("On the platform; for an organization see its members"),
            commentOnColumn("users", "kyc_status").is("Whether the person has been identified"),
            commentOnColumn("users", "preferences").is("Settings of the user interface")
        };
    }

    static Query userSessions() {
        return createTable("user_sessions")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("token_hash", BYTEA.notNull())
                .column("ip_address", INET)
                .column("user_agent", VARCHAR(512))
                .column("created_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .constraints(
                        constraint("user_sessions_pkey").primaryKey("id"),
                        constraint("user_sessions_token_hash_key").unique("token_hash"),
                        constraint("user_sessions_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("user_sessions_token_hash_check").check(isSha256("token_hash")),
                        constraint("user_sessions_expires_at_check").check(isAfter("expires_at", "created_at")));
    }

    static Query[] userSessionsComments() {
        return new Query[] {
            commentOnTable("user_sessions").is("Sign-ins of users"),
            commentOnColumn("user_sessions", "token_hash").is("SHA-256 of the session's token"),
            commentOnColumn("user_sessions", "revoked_at")
                    .is("When the user signed out; null for a session that ran out")
        };
    }

    static Query organizations() {
        return createTable("organizations")
                .column("id", ID)
                .column("slug", VARCHAR(63).notNull())
                .column("name", NAME.notNull())
                .column("description", TEXT)
                .column("kind", wordOr("other"))
                .column("status", wordOr("pending"))
                .column("website_url", URL)
                .column("contact_email", VARCHAR(320).notNull())
                .column("created_by_id", UUID)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("organizations_pkey").primaryKey("id"),
                        constraint("organizations_slug_key").unique("slug"),
                        constraint("organizations_created_by_id_fkey")
                                .foreignKey("created_by_id")
                                .references("users", "id")
                                .onDeleteSetNull(),
                        constraint("organizations_slug_check").check(matches("slug", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        constraint("organizations_kind_check")
                                .check(isOneOf("kind", "exchange", "fund", "bank", "broker", "auditor", "other")),
                        constraint("organizations_status_check")
                                .check(isOneOf("status", "pending", "verified", "suspended", "closed")),
                        constraint("organizations_website_url_check").check(isHttpsUrl("website_url")),
                        constraint("organizations_contact_email_check").check(isEmail("contact_email")));
    }

    static Query[] organizationsIndexes() {
        return new Query[] {createIndex("organizations_status_idx").on("organizations", "status")};
    }

    static Query[] organizationsComments() {
        return new Query[] {
            commentOnTable("organizations").is("Those who ask for proofs, or give them in bulk"),
            commentOnColumn("organizations", "slug").is("The organization's name in URLs"),
            commentOnColumn("organizations", "status").is("verified once its existence has been checked"),
            commentOnColumn("organizations", "created_by_id").is("Who signed it up; null once that account is gone")
        };
    }

    static Query organizationMembers() {
        return createTable("organization_members")
                .column("organization_id", UUID.notNull())
                .column("user_id", UUID.notNull())
                .column("role", wordOr("member"))
                .column("invited_by_id", UUID)
                .column("joined_at", TIME_OF_INSERT)
                .constraints(
                        constraint("organization_members_pkey").primaryKey("organization_id", "user_id"),
                        constraint("organization_members_organization_id_fkey")
                                .foreignKey("organization_id")
                                .references("organizations", "id")
                                .onDeleteCascade(),
                        constraint("organization_members_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("organization_members_invited_by_id_fkey")
                                .foreignKey("invited_by_id")
                                .references("users", "id")
                                .onDeleteSetNull(),
                        constraint("organization_members_role_check")
                                .check(isOneOf("role", "owner", "admin", "member", "viewer")));
    }

    static Query[] organizationMembersComments() {
        return new Query[] {
            commentOnTable("organization_members").is("Who acts for an organization"),
            commentOnColumn("organization_members", "role").is("owner, admin: manage it; member: asks; viewer: looks")
        };
    }
}
