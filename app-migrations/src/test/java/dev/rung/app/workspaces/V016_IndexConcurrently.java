package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.EMAIL;
import static dev.rung.app.workspaces.Fields.id;
import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.commentOnIndex;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.indexes.IndexMethod.GIN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Stepwise;

/**
 * Indexes frequent queries concurrently. The index of the partitioned table is attached from the indexes of its partitions,
 * because PostgreSQL can't build it concurrently.
 */
@Stepwise
public final class V016_IndexConcurrently implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                createIndex("memberships_joined_idx")
                        .concurrently()
                        .on("memberships")
                        .keys(key("tenant_id"), key("joined_at").desc()),
                createUniqueIndex("outbox_topic_idx").concurrently().on("outbox", "topic", "id"),
                createIndex("users_email_trgm_idx")
                        .concurrently()
                        .on("users")
                        .using(GIN)
                        .keys(key(field(name("email"), EMAIL).cast(TEXT)).opclass("gin_trgm_ops")),
                commentOnIndex("users_email_trgm_idx").is("For the search of the support"),
                createIndex("comments_author_idx")
                        .concurrently()
                        .on("comments", "author_id")
                        .where(id("author_id").isNotNull()),
                createUniqueIndex("attachments_content_idx").concurrently().on("attachments", "sha256", "tenant_id"));
        steps.run(
                createIndex("usage_records_meter_idx").onOnly("usage_records").columns("meter"),
                createIndex("usage_records_eu_meter_idx")
                        .onOnly("usage_records_eu")
                        .columns("meter"));
        indexPartition(steps, "usage_records_eu", "usage_records_eu_old");
        indexPartition(steps, "usage_records_eu", "usage_records_eu_new");
        steps.run(alterIndex("usage_records_meter_idx").attachPartition("usage_records_eu_meter_idx"));
        indexPartition(steps, "usage_records", "usage_records_us");
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropIndex("usage_records_meter_idx"));
        steps.run(
                dropIndex("attachments_content_idx").concurrently(),
                dropIndex("comments_author_idx").concurrently(),
                dropIndex("users_email_trgm_idx").concurrently(),
                dropIndex("outbox_topic_idx").concurrently(),
                dropIndex("memberships_joined_idx").concurrently());
    }

    private static void indexPartition(Steps steps, String parent, String partition) {
        steps.run(
                createIndex(partition + "_meter_idx").concurrently().on(partition, "meter"),
                alterIndex(parent + "_meter_idx").attachPartition(partition + "_meter_idx"));
    }
}
