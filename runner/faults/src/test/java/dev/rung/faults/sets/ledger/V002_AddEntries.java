package dev.rung.faults.sets.ledger;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/** Runs Java code and plain SQL between typed statements. Each of them takes a round trip, in one transaction. */
public final class V002_AddEntries implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("entries")
                .column("id", INTEGER.notNull())
                .column("account_id", INTEGER.notNull())
                .column("cents", INTEGER.notNull())
                .constraints(primaryKey("id")));
        steps.call("book an entry for each account", dsl -> {
            int accounts = dsl.fetchCount(table("accounts"));
            for (int id = 1; id <= accounts; id++) {
                dsl.insertInto(table("entries"), field("id"), field("account_id"), field("cents"))
                        .values(id, id, 100 * id)
                        .execute();
            }
        });
        steps.sql("alter table entries add constraint entries_account_fk foreign key (account_id) references accounts");
        steps.run(insertInto(table("accounts"), field("id"), field("name")).values(2, "bank"));
    }

    @Override
    public void down(Steps steps) {
        steps.sql("delete from accounts where id = 2");
        steps.call("empty the entries", dsl -> dsl.deleteFrom(table("entries")).execute());
        steps.run(dropTable("entries"));
    }
}
