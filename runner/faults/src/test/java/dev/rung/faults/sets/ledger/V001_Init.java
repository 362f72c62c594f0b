package dev.rung.faults.sets.ledger;

import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropType;
import static org.jooq.impl.DSL.commentOnTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Steps;

/** Runs only typed statements, which are sent in one batch. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createType("side").asEnum("debit", "credit"));
        steps.run(createTable("accounts")
                .column("id", INTEGER.notNull())
                .column("name", VARCHAR(80).notNull())
                .constraints(primaryKey("id")));
        steps.run(createUniqueIndex("accounts_name_idx").on("accounts", "name"));
        steps.run(insertInto(table("accounts"), field("id"), field("name")).values(1, "cash"));
        steps.run(commentOnTable("accounts").is("What money is booked on"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("accounts"));
        steps.run(dropType("side"));
    }
}
