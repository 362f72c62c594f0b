package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.app.workspaces.Fields.isOneOf;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Keys.setNullTo;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.CITEXT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static org.jooq.impl.DSL.charLength;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the documents, their versions, and the permissions to read them. */
public final class V006_CreateDocuments implements Migration {

    @Override
    public void up(Steps steps) {
        createFolders(steps);
        createDocuments(steps);
        createShares(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("document_tags"), dropTable("document_shares"), dropTable("document_versions"));
        steps.run(dropTable("documents"), dropTable("folders"));
    }

    private static void createFolders(Steps steps) {
        steps.run(
                createTable("folders")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("parent_id", UUID)
                        .column("name", TEXT.notNull())
                        .primaryKey("id")
                        .constraints(toTenant(), to("folders", "parent_id")),
                createUniqueIndex("folders_name_idx")
                        .on("folders")
                        .keys(
                                key("tenant_id"),
                                key(coalesce(id("parent_id"), id("tenant_id"))),
                                key(lower(text("name")))),
                commentOnTable("folders").is("Where documents lie"));
    }

    private static void createDocuments(Steps steps) {
        steps.run(
                createTable("documents")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("folder_id", UUID)
                        .column("title", TEXT.notNull())
                        .column("language", type("regconfig").notNull().defaultValue("english"))
                        .column("is_template", BOOLEAN.notNull().defaultValue(false))
                        .column("created_at", NOW)
                        .column("updated_at", NOW)
                        .primaryKey("id")
                        .constraints(toTenant(), setNullTo("folders", "folder_id")),
                createIndex("documents_title_trgm_idx")
                        .on("documents")
                        .using(GIST)
                        .keys(key("title").opclass("gist_trgm_ops").with("siglen", 32)),
                createIndex("documents_folder_idx").on("documents", "folder_id"),
                commentOnTable("documents").is("Texts that several people write"));
        steps.run(
                createTable("document_versions")
                        .column("document_id", REFERENCE)
                        .column("version", INTEGER.notNull())
                        .column("author_id", UUID)
                        .column("body", TEXT.notNull())
                        .column(column("body_length", INTEGER).generatedAlwaysAsStored(charLength(text("body"))))
                        .column("created_at", NOW)
                        .primaryKey("document_id", "version")
                        .check(number("version").gt(0))
                        .constraints(to("documents", "document_id"), setNullTo("users", "author_id")),
                commentOnTable("document_versions").is("Every state that a document was saved in"));
    }

    private static void createShares(Steps steps) {
        steps.run(
                createTable("document_shares")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("document_id", REFERENCE)
                        .column("team_id", UUID)
                        .column("user_id", UUID)
                        .column("may_edit", BOOLEAN.notNull().defaultValue(false))
                        .primaryKey("id")
                        .constraints(
                                to("documents", "document_id"),
                                to("teams", "team_id"),
                                to("users", "user_id"),
                                constraint("document_shares_one_side").check(isOneOf("team_id", "user_id"))),
                createUniqueIndex("document_shares_team_idx")
                        .on("document_shares", "document_id", "team_id")
                        .where(id("team_id").isNotNull()),
                createUniqueIndex("document_shares_user_idx")
                        .on("document_shares", "document_id", "user_id")
                        .where(id("user_id").isNotNull()),
                commentOnTable("document_shares").is("Who may read a document, and who may write"));
        steps.run(
                createTable("document_tags")
                        .column("document_id", REFERENCE)
                        .column("tag", CITEXT.notNull())
                        .primaryKey("document_id", "tag")
                        .constraint(to("documents", "document_id")),
                createIndex("document_tags_tag_idx").on("document_tags", "tag"),
                commentOnTable("document_tags").is("Words that documents are found by"));
    }
}
