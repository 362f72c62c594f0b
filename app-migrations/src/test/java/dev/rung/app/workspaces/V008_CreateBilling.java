package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.CURRENCY;
import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.PERCENTAGE;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.amount;
import static dev.rung.app.workspaces.Fields.date;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.postgres.PostgresDSL.alterSequence;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.DATERANGE;
import static dev.rung.postgres.PostgresTypes.INT4RANGE;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TSTZRANGE;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sequence;

import dev.rung.Migration;
import dev.rung.Steps;
import java.math.BigDecimal;
import org.jooq.Field;

/** Creates the billing tables: plans and their prices, subscriptions, invoices, payments, and the ledger. */
public final class V008_CreateBilling implements Migration {

    @Override
    public void up(Steps steps) {
        createPlans(steps);
        createSubscriptions(steps);
        createInvoices(steps);
        createPayments(steps);
        createLedger(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("ledger_entries"), dropTable("ledger_accounts"), dropTable("payments"));
        steps.run(alterSequence("invoice_number").ownedByNone());
        steps.run(dropTable("invoice_lines"), dropTable("invoices"), dropTable("subscriptions"));
        steps.run(dropTable("coupons"), dropTable("plan_prices"), dropTable("plans"), dropTable("tax_rates"));
    }

    private static void createPlans(Steps steps) {
        steps.run(
                createTable("tax_rates")
                        .column("country", CHAR(2).notNull())
                        .column("valid", DATERANGE.notNull())
                        .column("rate", PERCENTAGE.notNull())
                        .primaryKey("country", "valid")
                        .constraint(constraint("tax_rates_no_overlap")
                                .excludeUsing(GIST)
                                .with("country", "=")
                                .with("valid", "&&")),
                commentOnTable("tax_rates").is("Value added tax, by country and time"));
        steps.run(
                createTable("plans")
                        .column("code", VARCHAR(20))
                        .column("name", TEXT.notNull())
                        .column("seats", INT4RANGE.notNull().defaultValue("[1,)"))
                        .column("limits", JSONB.notNull().defaultValue(jsonb("{\"projects\": 3}")))
                        .primaryKey("code"),
                commentOnTable("plans").is("What can be subscribed to"));
        steps.run(
                createTable("plan_prices")
                        .column("plan_code", VARCHAR(20).notNull())
                        .column("currency", CURRENCY)
                        .column("valid", DATERANGE.notNull())
                        .column("monthly", NUMERIC(10, 2).notNull())
                        .column(column("yearly", NUMERIC(10, 2))
                                .generatedAlwaysAsStored(amount("monthly").mul(10)))
                        .check(amount("monthly").ge(BigDecimal.ZERO))
                        .constraints(
                                foreignKey("plan_code")
                                        .references("plans", "code")
                                        .onUpdateCascade()
                                        .onDeleteCascade(),
                                constraint("plan_prices_no_overlap")
                                        .excludeUsing(GIST)
                                        .with("plan_code", "=")
                                        .with(
                                                key(field(name("currency"), CURRENCY)
                                                        .cast(TEXT)),
                                                "=")
                                        .with("valid", "&&")),
                commentOnTable("plan_prices").is("What a plan costs, and when"),
                commentOnColumn("plan_prices", "yearly").is("Two months are free"));
        steps.run(
                createTable("coupons")
                        .column("code", VARCHAR(30).collation(collation("C")))
                        .column("discount", PERCENTAGE.notNull())
                        .column("max_uses", INTEGER)
                        .column("uses", INTEGER.notNull().defaultValue(0))
                        .column(
                                "expires_on",
                                DATE.notNull().defaultValue(inline("infinity").cast(DATE)))
                        .primaryKey("code")
                        .check(number("uses").le(number("max_uses"))),
                commentOnTable("coupons").is("Codes that make a plan cheaper"));
    }

    private static void createSubscriptions(Steps steps) {
        steps.run(
                createTable("subscriptions")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("plan_code", VARCHAR(20).notNull())
                        .column("coupon_code", VARCHAR(30))
                        .column("seats", INTEGER.notNull().defaultValue(1))
                        .column("period", TSTZRANGE.notNull().defaultValue(sinceNow()))
                        .primaryKey("id")
                        .constraints(
                                foreignKey("tenant_id")
                                        .references("tenants", "id")
                                        .onDeleteRestrict(),
                                foreignKey("plan_code")
                                        .references("plans", "code")
                                        .onUpdateCascade()
                                        .onDeleteRestrict(),
                                foreignKey("coupon_code")
                                        .references("coupons", "code")
                                        .onDeleteSetNull(),
                                constraint("subscriptions_one_at_a_time")
                                        .excludeUsing(GIST)
                                        .with("tenant_id", "=")
                                        .with("period", "&&"),
                                constraint("subscriptions_seats_check")
                                        .check(number("seats").gt(0))),
                commentOnTable("subscriptions").is("Which plan a tenant has, and had"));
    }

    private static Field<String> sinceNow() {
        return function(name("tstzrange"), TSTZRANGE, function(name("now"), TIMESTAMPTZ), inline(null, TIMESTAMPTZ));
    }

    private static void createInvoices(Steps steps) {
        Field<String> state = field(name("state"), type("invoice_state"));
        steps.run(
                createTable("invoices")
                        .column(
                                "id",
                                INTEGER.defaultValue(sequence(name("invoice_number"), INTEGER)
                                        .nextval()))
                        .column("tenant_id", REFERENCE)
                        .column("state", type("invoice_state").notNull().defaultValue("draft"))
                        .column("currency", CURRENCY)
                        .column("issued_on", DATE)
                        .column("due_on", DATE)
                        .column("paid_at", TIMESTAMPTZ)
                        .primaryKey("id")
                        .constraints(
                                foreignKey("tenant_id")
                                        .references("tenants", "id")
                                        .onDeleteRestrict(),
                                constraint("invoices_issued_unless_draft")
                                        .check(state.eq("draft")
                                                .or(date("issued_on").isNotNull())),
                                constraint("invoices_due_after_issue")
                                        .check(date("due_on").ge(date("issued_on")))),
                alterSequence("invoice_number").ownedBy("invoices", "id"),
                createIndex("invoices_open_idx").on("invoices", "due_on").where(state.eq("open")),
                createIndex("invoices_tenant_idx")
                        .on("invoices")
                        .keys(key("tenant_id"), key("issued_on").desc()),
                commentOnTable("invoices").is("What is asked of a tenant"));
        Field<BigDecimal> price = amount("quantity").mul(amount("unit_price"));
        steps.run(
                createTable("invoice_lines")
                        .column("invoice_id", INTEGER.notNull())
                        .column("position", SMALLINT.notNull())
                        .column("description", TEXT.notNull())
                        .column("quantity", NUMERIC(10, 3).notNull().defaultValue(BigDecimal.ONE))
                        .column("unit_price", NUMERIC(12, 4).notNull())
                        .column(
                                "tax",
                                PERCENTAGE.notNull().defaultValue(inline(19).coerce(TEXT)))
                        .column(column("net", NUMERIC(14, 2))
                                .generatedAlwaysAsStored(function(name("round"), NUMERIC, price, inline(2))))
                        .primaryKey("invoice_id", "position")
                        .constraint(to("invoices", "invoice_id")),
                commentOnTable("invoice_lines").is("What a tenant is asked to pay for"));
    }

    private static void createPayments(Steps steps) {
        steps.run(
                createTable("payments")
                        .column("id", ID)
                        .column("invoice_id", INTEGER.notNull())
                        .column("amount", NUMERIC(14, 2).notNull())
                        .column("reference", TEXT)
                        .column("received_at", NOW)
                        .primaryKey("id")
                        .constraints(
                                foreignKey("invoice_id")
                                        .references("invoices", "id")
                                        .onDeleteRestrict(),
                                constraint("payments_amount_check")
                                        .check(amount("amount").ne(BigDecimal.ZERO)),
                                constraint("payments_reference_key").unique("reference")),
                createIndex("payments_invoice_idx").on("payments", "invoice_id"),
                commentOnTable("payments").is("What came in"));
    }

    private static void createLedger(Steps steps) {
        steps.run(
                createTable("ledger_accounts")
                        .column("id", SMALLINT)
                        .column("name", TEXT.notNull())
                        .column("is_debit", BOOLEAN.notNull())
                        .primaryKey("id")
                        .unique("name"),
                commentOnTable("ledger_accounts").is("Where money is, or comes from"));
        steps.run(
                createTable("ledger_entries")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("voucher", BIGINT.notNull())
                        .column("account_id", SMALLINT.notNull())
                        .column("amount", NUMERIC(14, 2).notNull())
                        .column("booked_at", NOW)
                        .primaryKey("id")
                        .constraint(foreignKey("account_id")
                                .references("ledger_accounts", "id")
                                .onDeleteRestrict()),
                createIndex("ledger_entries_voucher_idx").on("ledger_entries", "voucher"),
                commentOnTable("ledger_entries").is("Money that moved; the entries of a voucher add up to nothing"));
    }
}
