package dev.rung.faults.sets.ledger;

import static org.jooq.impl.DSL.alterTable;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Steps;

/** The newest versioned migration. Repeatable migrations run after it. */
public final class V003_AddRemarks implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(alterTable("accounts").addColumn("remark", VARCHAR(200)));
    }

    @Override
    public void down(Steps steps) {
        steps.run(alterTable("accounts").dropColumn("remark"));
    }
}
