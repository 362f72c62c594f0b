package dev.rung.faults.sets.works;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.alterType;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.reindexIndex;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Stepwise;

/** Runs statements outside a transaction between statements that run in one. */
@Stepwise
public final class V002_Rework implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createIndex("readings_amount_idx").concurrently().on("readings", "amount"));
        steps.run(reindexIndex("meters_amount_idx").concurrently());
        steps.run(alterTable("events").detachPartition("events_old").concurrently());
        steps.run(alterType("state").addValue("closed"));
        steps.run(alterTable("rules").validateConstraint("rules_amount_check"));
        steps.run(dropIndex("sites_amount_idx").concurrently());
        steps.run(alterTable("sites").addColumn("height", INTEGER));
        steps.call(
                "measure the sites",
                dsl -> dsl.update(table(name("sites")))
                        .set(
                                field(name("height"), INTEGER),
                                field(name("amount"), INTEGER).plus(1))
                        .execute());
        steps.sql("vacuum rules");
    }

    /** The value of the type stays, because PostgreSQL can't remove it. */
    @Override
    public void down(Steps steps) {
        steps.run(createIndex("sites_amount_idx").concurrently().on("sites", "amount"));
        steps.run(alterTable("sites").dropColumn("height"));
        steps.run(alterTable("rules").dropConstraint("rules_amount_check"));
        steps.run(alterTable("rules")
                .addConstraint(constraint("rules_amount_check")
                        .check(field(name("amount"), INTEGER).gt(0))
                        .notValid()));
        steps.run(alterTable("events")
                .attachPartition("events_old")
                .forValuesFrom(0)
                .to(100));
        steps.run(dropIndex("readings_amount_idx").concurrently());
    }
}
