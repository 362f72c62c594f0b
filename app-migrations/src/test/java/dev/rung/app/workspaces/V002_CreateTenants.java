package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.JSON_OBJECT;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.PERCENTAGE;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.commentOnIndex;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.currentSetting;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.CITEXT;
import static dev.rung.postgres.PostgresTypes.INTERVAL;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the regions, the tenants with their settings and domains, and the features. */
public final class V002_CreateTenants implements Migration {

    @Override
    public void up(Steps steps) {
        createFunctions(steps);
        steps.run(
                createTable("regions")
                        .column("code", CHAR(2))
                        .column("name", TEXT.notNull())
                        .column("is_active", BOOLEAN.notNull().defaultValue(true))
                        .primaryKey("code")
                        .unique("name"),
                commentOnTable("regions").is("Where data is kept"));
        createTenants(steps);
        createSettings(steps);
        createFeatures(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropTable("tenant_features"),
                dropTable("features"),
                dropTable("tenant_domains"),
                dropTable("tenant_settings"),
                dropTable("tenants"),
                dropTable("regions"));
        steps.run(dropFunction("touch_updated_at"), dropFunction("current_tenant"));
    }

    private static void createFunctions(Steps steps) {
        steps.run(
                createFunction("current_tenant")
                        .returns(UUID)
                        .language("sql")
                        .stable()
                        .parallelSafe()
                        .return_(currentSetting("workspaces.tenant").cast(UUID)),
                commentOnFunction("current_tenant").is("The tenant that the session works for"));
        steps.run(
                createFunction("touch_updated_at")
                        .returns(TRIGGER)
                        .language("plpgsql")
                        .as("""

                            begin
                              new.updated_at := now();
                              return new;
                            end
                            """),
                commentOnFunction("touch_updated_at").is("Sets updated_at of a changed row"));
    }

    private static void createTenants(Steps steps) {
        steps.run(createTable("tenants")
                .column("id", ID)
                .column(column("number", BIGINT)
                        .generatedAlwaysAsIdentity(o -> o.startWith(1000).incrementBy(7)))
                .column("slug", type("slug").notNull())
                .column("name", TEXT.collation(collation("case_insensitive")).notNull())
                .column("region_code", CHAR(2).notNull().defaultValue("eu"))
                .column("billing_address", type("postal_address"))
                .column("contact", type("contact_person"))
                .column("discount", PERCENTAGE.defaultValue(inline(0).coerce(TEXT)))
                .column(column("host", TEXT)
                        .generatedAlwaysAsStored(concat(text("slug"), inline(".workspaces.example"))))
                .column("created_at", NOW)
                .column("updated_at", NOW)
                .column("closed_at", TIMESTAMPTZ)
                .primaryKey("id")
                .unique("number")
                .unique("slug")
                .unique("name")
                .check(text("name").ne(""))
                .constraints(
                        foreignKey("region_code")
                                .references("regions", "code")
                                .onUpdateCascade()
                                .onDeleteRestrict(),
                        constraint("tenants_closed_after_created")
                                .check(time("closed_at").ge(time("created_at")))));
        steps.run(
                createIndex("tenants_region_idx").on("tenants", "region_code"),
                createIndex("tenants_open_idx")
                        .on("tenants")
                        .keys(key("created_at").desc())
                        .where(time("closed_at").isNull()));
        steps.run(
                commentOnTable("tenants").is("Customers; nothing of one is ever seen by another"),
                commentOnColumn("tenants", "number").is("What the customer quotes on the telephone"),
                commentOnConstraint("tenants", "tenants_closed_after_created")
                        .is("A tenant that never was can't leave"),
                commentOnIndex("tenants_open_idx").is("Lists those that are here, the newest first"));
    }

    private static void createSettings(Steps steps) {
        steps.run(
                createTable("tenant_settings")
                        .column("tenant_id", UUID)
                        .column("locale", VARCHAR(12).notNull().defaultValue("en"))
                        .column("timezone", TEXT.notNull().defaultValue("UTC"))
                        .column("branding", JSON_OBJECT)
                        .column("quiet_hours", type("time_ranges"))
                        .column("retention", INTERVAL.notNull().defaultValue("90 days"))
                        .column("updated_at", NOW)
                        .primaryKey("tenant_id")
                        .constraints(
                                toTenant(),
                                constraint("tenant_settings_branding_object")
                                        .check(function(name("jsonb_typeof"), TEXT, field(name("branding")))
                                                .eq("object")))
                        .with("fillfactor", 70)
                        .with("autovacuum_vacuum_scale_factor", 0.05),
                commentOnTable("tenant_settings").is("How a tenant likes things"));
        steps.run(
                createTable("tenant_domains")
                        .column("domain", CITEXT)
                        .column("tenant_id", REFERENCE)
                        .column("is_primary", BOOLEAN.notNull().defaultValue(false))
                        .column("verified_at", TIMESTAMPTZ)
                        .primaryKey("domain")
                        .constraint(toTenant()),
                createUniqueIndex("tenant_domains_primary_idx")
                        .on("tenant_domains", "tenant_id")
                        .where(condition(field(name("is_primary"), BOOLEAN))),
                commentOnTable("tenant_domains").is("Names under which a tenant is reached"));
    }

    private static void createFeatures(Steps steps) {
        steps.run(
                createTable("features")
                        .column("name", TEXT)
                        .column("description", TEXT.notNull().defaultValue(""))
                        .column("is_default", BOOLEAN.notNull().defaultValue(false))
                        .primaryKey("name"),
                commentOnTable("features").is("What can be switched on for a tenant"));
        steps.run(
                createTable("tenant_features")
                        .column("tenant_id", REFERENCE)
                        .column("feature", TEXT.notNull())
                        .column("is_enabled", BOOLEAN.notNull())
                        .primaryKey("tenant_id", "feature")
                        .constraints(
                                toTenant(),
                                foreignKey("feature")
                                        .references("features", "name")
                                        .onUpdateCascade()
                                        .onDeleteRestrict()),
                createIndex("tenant_features_feature_idx")
                        .on("tenant_features", "feature")
                        .include("is_enabled"),
                commentOnTable("tenant_features").is("What is switched on or off for a tenant"));
    }
}
