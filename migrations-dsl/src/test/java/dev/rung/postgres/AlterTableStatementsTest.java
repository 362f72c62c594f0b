package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.upper;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.Column;
import dev.rung.postgres.tables.ColumnActions;
import dev.rung.postgres.triggers.TriggerEvent;
import java.util.List;
import java.util.function.Function;
import org.jooq.Query;

class AlterTableStatementsTest extends StatementFamily {

    private static final Query OTHER = createTable("other").column("id", BIGINT).primaryKey("id");
    private static final Query THINGS = createTable("things")
            .column("id", BIGINT.notNull())
            .column("name", TEXT.defaultValue("x"))
            .column(column("folded", TEXT).generatedAlwaysAsStored(lower(field(name("name"), TEXT))))
            .column(column("number", INTEGER).generatedByDefaultAsIdentity())
            .column("other_id", BIGINT)
            .constraints(
                    constraint("things_check").check(field(name("id"), BIGINT).gt(0L)),
                    constraint("things_fk").foreignKey("other_id").references("other", "id"))
            .with("fillfactor", 70);
    private static final Query NOT_VALID = alterTable("things")
            .addConstraint(
                    constraint("later").check(field(name("name")).isNotNull()).notValid());
    private static final Query TRIGGER_FUNCTION = PostgresDSL.createFunction("f")
            .returns(PostgresTypes.TRIGGER)
            .language("plpgsql")
            .as("begin return null; end");
    private static final Query TRIGGER = PostgresDSL.createTrigger("tr")
            .after(TriggerEvent.INSERT)
            .on("things")
            .execute("f");
    private static final Query RULE =
            PostgresDSL.createRule("ru").onDelete().to("things").doInsteadNothing();

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(OTHER, THINGS).aboutTable("things");
    }

    private static Example altered(String title, String column, Function<ColumnActions, PostgresStatement> action) {
        return of(title, action.apply(alterTable("things").alterColumn(column)));
    }

    @Override
    List<Example> examples() {
        return List.of(
                of(
                        "add column",
                        alterTable("things").addColumn("more", TEXT.notNull().defaultValue("it's"))),
                of("add column, qualified", alterTable(name("trial", "things")).addColumn(name("more"), TEXT)),
                of(
                        "add identity column",
                        alterTable("things").addColumn(column("more", BIGINT).generatedAlwaysAsIdentity())),
                of("add column if not exists", alterTable("things").addColumnIfNotExists(column("more", TEXT))),
                of("if exists, only", alterTable("things").ifExists().only().addColumn("more", TEXT)),
                of("drop column", alterTable("things").dropColumn("other_id")),
                of(
                        "drop column cascade",
                        alterTable("things").dropColumn("name").cascade()),
                of(
                        "drop column if exists",
                        alterTable("things")
                                .dropColumnIfExists("no such")
                                .dropColumnIfExists(name("id"))
                                .cascade()),
                altered("set data type", "number", c -> c.setDataType(BIGINT)),
                altered(
                                "set data type and collation",
                                "name",
                                c -> c.setDataType(TEXT.collation(collation("C")))
                                        .using(upper(field(name("things", "name"), TEXT)))
                                        .alterColumn("folded")
                                        .dropExpression())
                        .renderedOnly(),
                altered(
                        "set data type using",
                        "other_id",
                        c -> c.setDataType(TEXT)
                                .using(field(name("things", "other_id"), BIGINT)
                                        .plus(1L)
                                        .cast(TEXT))
                                .dropConstraint("things_fk")),
                altered("set default", "name", c -> c.setDefault(inline("it's"))),
                altered("drop default", "name", c -> c.dropDefault()),
                altered("set not null", "name", c -> c.setNotNull()),
                altered("drop not null", "id", c -> c.dropNotNull()),
                altered("set expression", "folded", c -> c.setExpression(upper(field(name("things", "name"), TEXT)))),
                altered("drop expression", "folded", c -> c.dropExpression()),
                altered("drop expression if exists", "name", c -> c.dropExpressionIfExists()),
                altered("add identity always", "id", c -> c.addGeneratedAlwaysAsIdentity()),
                altered(
                        "add identity always with options",
                        "id",
                        c -> c.addGeneratedAlwaysAsIdentity(o -> o.startWith(7))),
                altered("add identity by default", "id", c -> c.addGeneratedByDefaultAsIdentity()),
                altered(
                        "add identity by default with options",
                        "id",
                        c -> c.addGeneratedByDefaultAsIdentity(o -> o.cache(10))),
                altered("set generated always", "number", c -> c.setGeneratedAlways()),
                altered("set generated by default", "number", c -> c.setGeneratedByDefault()),
                altered(
                        "set identity options",
                        "number",
                        c -> c.setIdentityOptions(o -> o.incrementBy(5).cache(7).noCycle())),
                altered("restart", "number", c -> c.restartWith(100)),
                altered("drop identity", "number", c -> c.dropIdentity()),
                altered("drop identity if exists", "id", c -> c.dropIdentityIfExists()),
                altered("set statistics", "name", c -> c.setStatistics(500)),
                altered("set n_distinct", "name", c -> c.set("n_distinct", -0.5)),
                altered("reset n_distinct", "name", c -> c.reset("n_distinct")),
                altered("set storage", "name", c -> c.setStorage(Column.Storage.EXTERNAL)),
                altered("set storage to main", "name", c -> c.setStorage(Column.Storage.MAIN)),
                altered("set storage to plain", "name", c -> c.setStorage(Column.Storage.PLAIN)),
                altered("set storage to extended", "name", c -> c.setStorage(Column.Storage.EXTENDED)),
                altered("set storage to default", "name", c -> c.setStorage(Column.Storage.DEFAULT)),
                altered("set compression", "name", c -> c.setCompression("pglz")),
                altered("set compression to default", "name", c -> c.setCompression("default")),
                of(
                        "several actions",
                        alterTable("things")
                                .addColumn("more", BIGINT)
                                .dropColumn("folded")
                                .cascade()
                                .alterColumn("name")
                                .setNotNull()
                                .addConstraint(constraint("things_pk").primaryKey("id"))
                                .addConstraint(constraint("things_other_fk")
                                        .foreignKey("other_id")
                                        .references("other", "id")
                                        .notValid())
                                .set("fillfactor", 50)
                                .replicaIdentityFull()),
                of(
                        "add constraint",
                        alterTable("things").addConstraint(constraint("key").unique("name"))),
                of("validate constraint", alterTable("things").validateConstraint("later"))
                        .after(OTHER, THINGS, NOT_VALID),
                of("validate constraint, by name", alterTable("things").validateConstraint(name("later")))
                        .after(OTHER, THINGS, NOT_VALID),
                of("drop constraint", alterTable("things").dropConstraint("things_check")),
                of(
                        "drop constraint cascade",
                        alterTable("other").dropConstraint("other_pkey").cascade()),
                of("drop constraint if exists", alterTable("things").dropConstraintIfExists("no such")),
                of(
                        "constraint deferrable",
                        alterTable("things").alterConstraint("things_fk").deferrable()),
                of(
                        "constraint initially deferred",
                        alterTable("things").alterConstraint("things_fk").deferrableInitiallyDeferred()),
                of(
                        "constraint not deferrable",
                        alterTable("things").alterConstraint(name("things_fk")).notDeferrable()),
                of(
                        "constraint enforced",
                        alterTable("things").alterConstraint("things_fk").enforced()),
                of(
                        "constraint not enforced",
                        alterTable("things").alterConstraint("things_fk").notEnforced()),
                of(
                        "constraint no inherit",
                        alterTable("things")
                                .alterConstraint("things_id_not_null")
                                .noInherit()),
                of(
                        "constraint inherit",
                        alterTable("things")
                                .alterConstraint("things_id_not_null")
                                .inherit()),
                of("rename", alterTable("things").renameTo("stuff")).aboutTable("stuff"),
                of("rename column", alterTable("things").renameColumn("name").to("title")),
                of(
                        "rename constraint",
                        alterTable("things").renameConstraint("things_check").to(name("positive"))),
                of("set schema", alterTable("things").setSchema("elsewhere"))
                        .after(
                                OTHER,
                                THINGS,
                                PostgresDSL.createSchema("elsewhere").ifNotExists(),
                                org.jooq.impl.DSL.dropTableIfExists(name("elsewhere", "things")))
                        .about(CatalogObject.of(CatalogObject.Kind.TABLE, name("elsewhere", "things"))),
                of("disable trigger", alterTable("things").disableTrigger("tr"))
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("enable trigger", alterTable("things").enableTrigger("tr"))
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("enable replica trigger", alterTable("things").enableReplicaTrigger("tr"))
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("enable always trigger", alterTable("things").enableAlwaysTrigger(name("tr")))
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of(
                                "disable and enable all triggers",
                                alterTable("things").disableTriggerAll().enableTriggerAll())
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("disable user triggers", alterTable("things").disableTriggerUser())
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("enable user triggers", alterTable("things").enableTriggerUser())
                        .after(OTHER, THINGS, TRIGGER_FUNCTION, TRIGGER),
                of("disable rule", alterTable("things").disableRule("ru")).after(OTHER, THINGS, RULE),
                of("enable rule", alterTable("things").enableRule("ru")).after(OTHER, THINGS, RULE),
                of(
                        "row-level security",
                        alterTable("things").enableRowLevelSecurity().forceRowLevelSecurity()),
                of(
                        "no row-level security",
                        alterTable("things").noForceRowLevelSecurity().disableRowLevelSecurity()),
                of("cluster on", alterTable("other").clusterOn("other_pkey")).aboutTable("other"),
                of("set without cluster", alterTable("things").setWithoutCluster()),
                of("set access method", alterTable("things").setAccessMethod("heap")),
                of("set tablespace", alterTable("things").setTablespace("pg_default")),
                of("set unlogged", alterTable("things").setUnlogged()),
                of("set logged", alterTable("things").setLogged()),
                of("set storage parameter", alterTable("things").set("toast.autovacuum_enabled", false)),
                of(
                        "set a storage parameter to a fraction",
                        alterTable("things").set("autovacuum_vacuum_scale_factor", 0.05)),
                of("reset storage parameters", alterTable("things").reset("fillfactor", "toast.autovacuum_enabled")),
                of("inherit", alterTable("things").inherit("other"))
                        .after(
                                OTHER,
                                alterTable("other").dropConstraint("other_pkey"),
                                createTable("things").column("id", BIGINT.notNull())),
                of("no inherit", alterTable("things").noInherit("other"))
                        .after(OTHER, createTable("things").inherits("other")),
                of("of type", alterTable("things").ofType("thing"))
                        .after(
                                PostgresDSL.createType("thing").asComposite(PostgresDSL.attribute("id", BIGINT)),
                                createTable("things").column("id", BIGINT)),
                of("not of type", alterTable("things").notOfType())
                        .after(
                                PostgresDSL.createType("thing").asComposite(PostgresDSL.attribute("id", BIGINT)),
                                createTable("things").column("id", BIGINT),
                                alterTable("things").ofType("thing")),
                of("owner", alterTable("things").ownerTo("pg_monitor")),
                of("owner: who runs it", alterTable("things").ownerTo(Role.CURRENT_USER)),
                of("replica identity full", alterTable("things").replicaIdentityFull()),
                of("replica identity nothing", alterTable("things").replicaIdentityNothing()),
                of("replica identity using index", alterTable("things").replicaIdentityUsingIndex("key"))
                        .after(OTHER, THINGS, createUniqueIndex("key").on("things", "id")),
                of("replica identity default", alterTable("things").replicaIdentityDefault()),
                of("enable replica rule", alterTable("things").enableReplicaRule("ru"))
                        .after(OTHER, THINGS, RULE),
                of("enable always rule", alterTable("things").enableAlwaysRule(name("ru")))
                        .after(OTHER, THINGS, RULE),
                of("set access method default", alterTable("things").setAccessMethodDefault()));
    }
}
