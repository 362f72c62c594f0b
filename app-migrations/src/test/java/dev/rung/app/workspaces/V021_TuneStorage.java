package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.alterStatistics;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnStatistics;
import static dev.rung.postgres.PostgresDSL.createStatistics;
import static dev.rung.postgres.PostgresDSL.dropStatistics;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.statistics.StatisticsKind.DEPENDENCIES;
import static dev.rung.postgres.statistics.StatisticsKind.MCV;
import static dev.rung.postgres.statistics.StatisticsKind.NDISTINCT;
import static org.jooq.impl.DSL.charLength;
import static org.jooq.impl.DSL.lower;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.tables.Column;

/** Sets statistics and storage parameters for the data. */
public final class V021_TuneStorage implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                createStatistics("tasks_state_priority")
                        .kinds(NDISTINCT, DEPENDENCIES, MCV)
                        .on("state", "priority")
                        .from("tasks"),
                alterStatistics("tasks_state_priority").setStatistics(200),
                commentOnStatistics("tasks_state_priority").is("Urgent tasks are seldom in the backlog"),
                createStatistics("users_name_length")
                        .on(key(charLength(text("full_name"))), key(lower(text("full_name"))))
                        .from("users"));
        steps.run(
                alterTable("tasks")
                        .alterColumn("title")
                        .setStatistics(500)
                        .alterColumn("project_id")
                        .set("n_distinct", -0.05),
                alterTable("users").alterColumn("avatar").setStorage(Column.Storage.EXTERNAL),
                alterTable("document_versions")
                        .alterColumn("body")
                        .setStorage(Column.Storage.MAIN)
                        .alterColumn("body")
                        .setCompression("pglz"));
        steps.run(
                alterIndex("users_full_name_trgm_idx").set("fastupdate", "off"),
                alterIndex("users_active_name_idx").setStatistics(1, 300));
        steps.run(
                alterTable("outbox").replicaIdentityUsingIndex("outbox_topic_idx"),
                alterTable("webhook_deliveries").replicaIdentityFull(),
                alterTable("payments").clusterOn("payments_invoice_idx").set("fillfactor", 95));
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                alterTable("payments").reset("fillfactor").setWithoutCluster(),
                alterTable("webhook_deliveries").replicaIdentityDefault(),
                alterTable("outbox").replicaIdentityDefault());
        steps.run(
                alterIndex("users_active_name_idx").setStatistics(1, -1),
                alterIndex("users_full_name_trgm_idx").reset("fastupdate"));
        steps.run(
                alterTable("document_versions")
                        .alterColumn("body")
                        .setCompression("default")
                        .alterColumn("body")
                        .setStorage(Column.Storage.EXTENDED),
                alterTable("users").alterColumn("avatar").setStorage(Column.Storage.EXTENDED),
                alterTable("tasks")
                        .alterColumn("project_id")
                        .reset("n_distinct")
                        .alterColumn("title")
                        .setStatistics(-1));
        steps.run(dropStatistics("users_name_length"), dropStatistics("tasks_state_priority"));
    }
}
