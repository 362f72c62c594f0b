package example.billing;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the invoices. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("invoices").column("id", INTEGER.notNull()));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("invoices"));
    }
}
