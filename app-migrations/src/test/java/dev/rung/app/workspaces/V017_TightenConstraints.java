package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTERVAL;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.binaryOctetLength;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Rule;
import dev.rung.Steps;

/** Adds constraints. Existing rows are validated separately, and a unique index becomes a constraint. */
public final class V017_TightenConstraints implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                alterTable("tasks")
                        .addConstraint(constraint("tasks_created_by_fkey")
                                .foreignKey("tenant_id", "created_by")
                                .references("memberships", "tenant_id", "user_id")
                                .notValid()),
                alterTable("rooms")
                        .addConstraint(constraint("rooms_name_not_blank")
                                .check(text("name").ne(""))
                                .notValid()),
                alterTable("webhooks")
                        .addConstraint(constraint("webhooks_secret_long")
                                .check(binaryOctetLength(field(name("secret"), BYTEA))
                                        .ge(32))
                                .notValid()),
                commentOnConstraint("webhooks", "webhooks_secret_long").is("Old secrets are short"));
        steps.run(
                alterTable("tasks").validateConstraint("tasks_created_by_fkey"),
                alterTable("rooms").validateConstraint("rooms_name_not_blank"));
        steps.run(
                alterTable("attachments")
                        .addConstraint(constraint("attachments_sha256_key")
                                .uniqueUsingIndex("attachments_content_idx")
                                .deferrable()),
                alterTable("outbox").alterColumn("topic").setNotNull());
        steps.run(alterTable("tasks")
                .alterColumn("estimate")
                .setDataType(INTERVAL)
                .using(text("estimate").cast(INTERVAL))
                .addColumn("story_points", SMALLINT)
                .addConstraint(constraint("tasks_story_points_check")
                        .check(number("story_points").ge(0))));
    }

    @Override
    public void down(Steps steps) {
        steps.accept(Rule.DROP_COLUMN, "the column is as new as this migration");
        steps.run(alterTable("tasks")
                .dropColumn("story_points")
                .alterColumn("estimate")
                .setDataType(VARCHAR(20))
                .using(text("estimate").cast(VARCHAR(20))));
        steps.run(
                alterTable("outbox").alterColumn("topic").dropNotNull(),
                alterTable("attachments").dropConstraint("attachments_sha256_key"),
                createUniqueIndex("attachments_content_idx").on("attachments", "sha256", "tenant_id"));
        steps.run(
                alterTable("webhooks").dropConstraint("webhooks_secret_long"),
                alterTable("rooms").dropConstraint("rooms_name_not_blank"),
                alterTable("tasks").dropConstraint("tasks_created_by_fkey"));
    }
}
