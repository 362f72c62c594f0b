package dev.rung.faults.sets.ledger;

import static org.jooq.impl.DSL.createOrReplaceView;
import static org.jooq.impl.DSL.dropView;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.RepeatableMigration;
import dev.rung.Steps;
import org.jooq.Field;

/** Creates a view, and replaces it when it changes. */
public final class R_Balances implements RepeatableMigration {

    private static final Field<Integer> ACCOUNT = field(name("account_id"), INTEGER);
    private static final Field<Integer> CENTS = field(name("cents"), INTEGER);

    @Override
    public void up(Steps steps) {
        steps.run(createOrReplaceView("balances")
                .as(select(ACCOUNT, sum(CENTS).as("balance"))
                        .from(table(name("entries")))
                        .groupBy(ACCOUNT)));
        steps.sql("comment on view balances is 'What each account comes to'");
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropView("balances"));
    }
}
