package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.id;
import static dev.rung.app.referralos.Checks.isOneOf;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Columns.CURRENCY;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.OWNER_ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.app.referralos.Columns.WORD;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;
import dev.rung.postgres.triggers.TriggerEvent;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;

/** Creates the ledger of rewards. It is append-only: an entry that reverses another one corrects a mistake. */
@Timeouts(statement = "30s")
public final class V006_CreateRewardsLedger implements Migration {

    private static final Field<BigDecimal> AMOUNT = field(name("amount"), NUMERIC);

    @Override
    public void up(Steps steps) {
        steps.run(createTable("rewards_ledger")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("user_id", OWNER_ID)
                .column("referral_id", UUID)
                .column("reverses_id", UUID)
                .column("entry_type", WORD.notNull())
                .column("amount", NUMERIC(12, 2).notNull())
                .column("currency", CURRENCY.notNull())
                .column("idempotency_key", VARCHAR(255).notNull())
                .column("description", VARCHAR(255))
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("rewards_ledger_pkey").primaryKey("id"),
                        constraint("rewards_ledger_tenant_id_idempotency_key_key")
                                .unique("tenant_id", "idempotency_key"),
                        constraint("rewards_ledger_tenant_id_id_key").unique("tenant_id", "id"),
                        constraint("rewards_ledger_reverses_id_key").unique("reverses_id"),
                        constraint("rewards_ledger_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteRestrict(),
                        constraint("rewards_ledger_user_fkey")
                                .foreignKey("tenant_id", "user_id")
                                .references("users", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("rewards_ledger_referral_fkey")
                                .foreignKey("tenant_id", "referral_id")
                                .references("referrals", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("rewards_ledger_reverses_fkey")
                                .foreignKey("tenant_id", "reverses_id")
                                .references("rewards_ledger", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("rewards_ledger_entry_type_check").check(hasWhatItsTypeNeeds()),
                        constraint("rewards_ledger_currency_check").check(matches("currency", "^[A-Z]{3}$"))));
        steps.run(
                createFunction("refuse_ledger_change")
                        .returns(TRIGGER)
                        .language("plpgsql")
                        .as("""

                            begin
                              raise exception 'entries of % are never changed or deleted', tg_table_name
                                using hint = 'add an entry of the type reversal';
                            end;
                            """),
                commentOnFunction("refuse_ledger_change").is("Keeps the entries of a ledger as they are"));
        steps.run(createTrigger("trg_rewards_ledger_append_only")
                .before(TriggerEvent.UPDATE, TriggerEvent.DELETE)
                .on("rewards_ledger")
                .forEachRow()
                .execute("refuse_ledger_change"));
        steps.run(
                commentOnTable("rewards_ledger").is("What users earned and redeemed; entries are only added"),
                commentOnColumn("rewards_ledger", "referral_id").is("The referral that earned it, of either side"),
                commentOnColumn("rewards_ledger", "reverses_id").is("The entry that this one makes undone"),
                commentOnColumn("rewards_ledger", "amount")
                        .is("In the unit of the tenant's reward rules; negative where the user's balance falls"),
                commentOnColumn("rewards_ledger", "currency").is("By ISO 4217"),
                commentOnColumn("rewards_ledger", "idempotency_key")
                        .is("Names what the entry is for, so that a repeated request adds nothing"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("rewards_ledger"));
        steps.run(dropFunction("refuse_ledger_change"));
    }

    private static Condition hasWhatItsTypeNeeds() {
        Condition bonus = text("entry_type").eq("onboarding_bonus").and(AMOUNT.gt(BigDecimal.ZERO));
        Condition reward = text("entry_type")
                .eq("referral_reward")
                .and(AMOUNT.gt(BigDecimal.ZERO))
                .and(id("referral_id").isNotNull());
        Condition redemption = text("entry_type").eq("redemption").and(AMOUNT.lt(BigDecimal.ZERO));
        Condition reversal =
                text("entry_type").eq("reversal").and(id("reverses_id").isNotNull());
        Condition reversesNothing = isOneOf("entry_type", "onboarding_bonus", "referral_reward", "redemption")
                .and(id("reverses_id").isNull());
        return bonus.or(reward).or(redemption).and(reversesNothing).or(reversal);
    }
}
