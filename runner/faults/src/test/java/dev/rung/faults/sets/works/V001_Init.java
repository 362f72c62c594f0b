package dev.rung.faults.sets.works;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.dropType;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/**
 * Creates the objects for the next migration: a separate table for each statement, so that each statement can be
 * blocked separately.
 */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        for (String table : new String[] {"readings", "meters", "sites", "rules"}) {
            steps.run(createTable(table).column("id", INTEGER.notNull()).column("amount", INTEGER));
            steps.run(insertInto(table(name(table)), field("id"), field("amount"))
                    .values(1, 10)
                    .values(2, 20));
        }
        steps.run(createIndex("meters_amount_idx").on("meters", "amount"));
        steps.run(createIndex("sites_amount_idx").on("sites", "amount"));
        steps.run(alterTable("rules")
                .addConstraint(constraint("rules_amount_check")
                        .check(field(name("amount"), INTEGER).gt(0))
                        .notValid()));
        steps.run(createType("state").asEnum("planned", "built"));
        steps.run(createTable("events").column("id", INTEGER.notNull()).partitionByRange("id"));
        steps.run(
                createTable("events_old").partitionOf("events").forValuesFrom(0).to(100));
        steps.run(createTable("events_new")
                .partitionOf("events")
                .forValuesFrom(100)
                .to(200));
        steps.run(insertInto(table("events"), field("id")).values(1).values(101));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("events"));
        steps.run(dropType("state"));
        for (String table : new String[] {"rules", "sites", "meters", "readings"}) {
            steps.run(dropTable(table));
        }
    }
}
