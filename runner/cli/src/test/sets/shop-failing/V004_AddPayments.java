package example.shop;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/** Fails because of a misspelt column. */
public final class V004_AddPayments implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("payments").column("id", INTEGER.notNull()).column("order_id", INTEGER.notNull()));
        steps.sql("update orders set sents = 0");
        steps.sql("delete from payments");
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("payments"));
    }
}
