package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnRule;
import static dev.rung.postgres.PostgresDSL.commentOnTrigger;
import static dev.rung.postgres.PostgresDSL.createConstraintTrigger;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createRule;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropRule;
import static dev.rung.postgres.PostgresDSL.dropTrigger;
import static dev.rung.postgres.PostgresDSL.newRow;
import static dev.rung.postgres.PostgresDSL.oldRow;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static org.jooq.impl.DSL.currentLocalDate;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.triggers.TriggerEvent;
import java.util.List;

/** Creates the triggers and rules that maintain rows, record changes, and queue events. */
public final class V011_MaintainRows implements Migration {

    private static final List<String> WITH_UPDATED_AT =
            List.of("tenants", "tenant_settings", "users", "projects", "tasks", "documents");

    @Override
    public void up(Steps steps) {
        for (String table : WITH_UPDATED_AT) {
            steps.run(createTrigger("touch")
                    .before(TriggerEvent.UPDATE)
                    .on(table)
                    .forEachRow()
                    .execute("touch_updated_at"));
        }
        keepVersions(steps);
        recordMemberships(steps);
        queueEvents(steps);
        balanceLedger(steps);
        createRules(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropRule("coupons", "coupons_forget"), dropRule("outbox", "outbox_keep"));
        steps.run(dropTrigger("ledger_entries", "balance"), dropFunction("refuse_unbalanced"));
        steps.run(
                dropTrigger("invoices", "queue_invoice"),
                dropTrigger("tasks", "queue_created"),
                dropTrigger("tasks", "queue_state"),
                dropFunction("queue_event"));
        steps.run(
                dropTrigger("memberships", "record_left"),
                dropTrigger("memberships", "record_joined"),
                dropFunction("record_memberships"));
        steps.run(
                dropTrigger("document_versions", "keep_all_versions"),
                dropTrigger("document_versions", "keep_versions"),
                dropFunction("refuse_change"));
        for (String table : WITH_UPDATED_AT.reversed()) {
            steps.run(dropTrigger(table, "touch"));
        }
    }

    private static void keepVersions(Steps steps) {
        steps.run(createFunction("refuse_change")
                .returns(TRIGGER)
                .language("plpgsql")
                .as("""

                    begin
                      raise exception '% is never changed: %', tg_table_name, tg_argv[0];
                    end
                    """));
        steps.run(
                createTrigger("keep_versions")
                        .before(TriggerEvent.UPDATE, TriggerEvent.DELETE)
                        .on("document_versions")
                        .forEachRow()
                        .execute("refuse_change", "save another version"),
                createTrigger("keep_all_versions")
                        .before(TriggerEvent.TRUNCATE)
                        .on("document_versions")
                        .forEachStatement()
                        .execute("refuse_change", "drop the document"),
                commentOnTrigger("document_versions", "keep_versions").is("What was written stays written"));
    }

    private static void recordMemberships(Steps steps) {
        steps.run(createFunction("record_memberships")
                .returns(TRIGGER)
                .language("plpgsql")
                .securityDefiner()
                .set("search_path", "workspaces", "pg_temp")
                .as("""

                    begin
                      insert into audit_events (tenant_id, actor_id, action)
                      select tenant_id, user_id, tg_argv[0] from changed;
                      return null;
                    end
                    """));
        steps.run(
                createTrigger("record_joined")
                        .after(TriggerEvent.INSERT)
                        .on("memberships")
                        .referencingNewTable("changed")
                        .forEachStatement()
                        .execute("record_memberships", "joined"),
                createTrigger("record_left")
                        .after(TriggerEvent.DELETE)
                        .on("memberships")
                        .referencingOldTable("changed")
                        .forEachStatement()
                        .execute("record_memberships", "left"));
    }

    private static void queueEvents(Steps steps) {
        steps.run(createFunction("queue_event")
                .returns(TRIGGER)
                .language("plpgsql")
                .as("""

                    begin
                      insert into outbox (topic, body) values (tg_argv[0], to_jsonb(new));
                      return new;
                    end
                    """));
        steps.run(
                createTrigger("queue_state")
                        .after(TriggerEvent.updateOf("state"))
                        .on("tasks")
                        .forEachRow()
                        .when(oldRow("state").isDistinctFrom(newRow("state")))
                        .execute("queue_event", "task.state"),
                createTrigger("queue_created")
                        .after(TriggerEvent.INSERT)
                        .on("tasks")
                        .forEachRow()
                        .execute("queue_event", "task.created"),
                createTrigger("queue_invoice")
                        .after(TriggerEvent.INSERT)
                        .on("invoices")
                        .forEachRow()
                        .execute("queue_event", "invoice.created"));
        steps.run(
                alterTable("tasks").enableAlwaysTrigger("queue_state").enableReplicaTrigger("queue_created"),
                alterTable("invoices").disableTrigger("queue_invoice"));
    }

    private static void balanceLedger(Steps steps) {
        steps.run(createFunction("refuse_unbalanced")
                .returns(TRIGGER)
                .language("plpgsql")
                .as("""

                    begin
                      if (select sum(amount) from ledger_entries where voucher = new.voucher) <> 0 then
                        raise exception 'voucher % does not balance', new.voucher;
                      end if;
                      return null;
                    end
                    """));
        steps.run(
                createConstraintTrigger("balance")
                        .after(TriggerEvent.INSERT, TriggerEvent.UPDATE)
                        .on("ledger_entries")
                        .deferrableInitiallyDeferred()
                        .execute("refuse_unbalanced"),
                commentOnTrigger("ledger_entries", "balance").is("Checked when the transaction ends"));
    }

    private static void createRules(Steps steps) {
        steps.run(
                createRule("outbox_keep").onUpdate().to("outbox").doInsteadNothing(),
                commentOnRule("outbox", "outbox_keep").is("A message is written once"));
        steps.run(createRule("coupons_forget")
                .onDelete()
                .to("coupons")
                .where(oldRow("uses", INTEGER).gt(0))
                .doInstead(update(table(name("coupons")))
                        .set(date("expires_on"), currentLocalDate())
                        .where(text("coupons", "code").eq(oldRow("code", TEXT)))));
    }
}
