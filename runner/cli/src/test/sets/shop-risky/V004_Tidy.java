package example.shop;

import static org.jooq.impl.DSL.alterTable;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Steps;

/** Changes the schema in ways that the rules report. */
public final class V004_Tidy implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(alterTable("customers").drop("name"));
        steps.run(alterTable("customers").add("age", INTEGER.notNull()));
        steps.run(alterTable("orders").renameTo("purchases"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(alterTable("purchases").renameTo("orders"));
        steps.run(alterTable("customers").drop("age"));
        steps.run(alterTable("customers").add("name", VARCHAR(200)));
    }
}
