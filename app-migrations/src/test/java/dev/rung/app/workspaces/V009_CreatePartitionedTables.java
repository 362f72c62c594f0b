package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.JSON_OBJECT;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.newYear;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresDSL.maxValue;
import static dev.rung.postgres.PostgresDSL.minValue;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.DOUBLE_PRECISION;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;

import dev.rung.Migration;
import dev.rung.Steps;
import java.time.LocalDate;

/** Creates the partitioned tables: by time, by region and then by time, and by user. */
public final class V009_CreatePartitionedTables implements Migration {

    private static final int NOTIFICATION_PARTITIONS = 4;

    @Override
    public void up(Steps steps) {
        createAuditEvents(steps);
        createUsageRecords(steps);
        createNotifications(steps);
        createMetrics(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropTable("metrics"),
                dropTable("notifications"),
                dropTable("usage_records"),
                dropTable("audit_events"));
    }

    private static void createAuditEvents(Steps steps) {
        steps.run(
                createTable("audit_events")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("tenant_id", REFERENCE)
                        .column("actor_id", UUID)
                        .column("action", TEXT.notNull())
                        .column("subject", TEXT)
                        .column("detail", JSON_OBJECT)
                        .column("occurred_at", NOW)
                        .primaryKey("occurred_at", "id")
                        .partitionByRange("occurred_at"),
                commentOnTable("audit_events").is("Who did what"),
                createIndex("audit_events_tenant_idx")
                        .on("audit_events")
                        .keys(key("tenant_id"), key("occurred_at").desc()));
        steps.run(
                createTable("audit_events_2025")
                        .partitionOf("audit_events")
                        .forValuesFrom(newYear(2025))
                        .to(newYear(2026))
                        .with("fillfactor", 100),
                createTable("audit_events_2026")
                        .partitionOf("audit_events")
                        .forValuesFrom(newYear(2026))
                        .to(newYear(2027)),
                createTable("audit_events_other").partitionOf("audit_events").asDefault(),
                commentOnTable("audit_events_other").is("Should stay empty"));
    }

    private static void createUsageRecords(Steps steps) {
        LocalDate split = LocalDate.of(2026, 1, 1);
        steps.run(
                createTable("usage_records")
                        .column("region_code", CHAR(2).notNull())
                        .column("tenant_id", REFERENCE)
                        .column("meter", TEXT.notNull())
                        .column("quantity", BIGINT.notNull())
                        .column("used_on", DATE.notNull())
                        .check(number("quantity").ge(0))
                        .constraint(foreignKey("region_code")
                                .references("regions", "code")
                                .onDeleteRestrict())
                        .partitionByList("region_code"),
                createIndex("usage_records_tenant_idx").on("usage_records", "tenant_id", "used_on"),
                commentOnTable("usage_records").is("What a tenant used, kept where the tenant is"));
        steps.run(
                createTable("usage_records_eu")
                        .partitionOf("usage_records")
                        .forValuesIn("eu", "ch")
                        .partitionByRange("used_on"),
                createTable("usage_records_eu_old")
                        .partitionOf("usage_records_eu")
                        .forValuesFrom(minValue())
                        .to(split),
                createTable("usage_records_eu_new")
                        .partitionOf("usage_records_eu")
                        .forValuesFrom(split)
                        .to(maxValue()),
                createTable("usage_records_us")
                        .partitionOf("usage_records")
                        .constraint(constraint("usage_records_us_not_before_launch")
                                .check(date("used_on").ge(LocalDate.of(2025, 6, 1))))
                        .forValuesIn("us"));
    }

    private static void createNotifications(Steps steps) {
        steps.run(
                createTable("notifications")
                        .column("user_id", REFERENCE)
                        .column("sent_at", NOW)
                        .column("kind", TEXT.notNull())
                        .column("payload", JSONB.notNull())
                        .column("read_at", TIMESTAMPTZ)
                        .primaryKey("user_id", "sent_at")
                        .constraint(to("users", "user_id"))
                        .partitionByHash("user_id"),
                createIndex("notifications_unread_idx")
                        .on("notifications", "user_id")
                        .where(time("read_at").isNull()),
                commentOnTable("notifications").is("What a user should know"));
        for (int part = 0; part < NOTIFICATION_PARTITIONS; part++) {
            steps.run(createTable("notifications_" + part)
                    .partitionOf("notifications")
                    .forValuesWith(NOTIFICATION_PARTITIONS, part));
        }
    }

    private static void createMetrics(Steps steps) {
        steps.run(
                createTable("metrics")
                        .column("name", TEXT.notNull())
                        .column("labels", JSON_OBJECT)
                        .column("value", DOUBLE_PRECISION.notNull())
                        .column("measured_at", TIMESTAMPTZ.notNull())
                        .partitionByRange("measured_at"),
                createIndex("metrics_name_idx").on("metrics", "name", "measured_at"),
                commentOnTable("metrics").is("How the product fares"));
        for (int year = 2024; year <= 2026; year++) {
            steps.run(createTable("metrics_" + year)
                    .partitionOf("metrics")
                    .forValuesFrom(newYear(year))
                    .to(newYear(year + 1)));
        }
    }
}
