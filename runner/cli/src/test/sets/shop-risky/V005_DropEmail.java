package example.shop;

import static org.jooq.impl.DSL.alterTable;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Rule;
import dev.rung.Steps;

/** Drops a column, and accepts the finding. */
public final class V005_DropEmail implements Migration {

    @Override
    public void up(Steps steps) {
        steps.accept(Rule.DROP_COLUMN, "unused since release 3");
        steps.run(alterTable("customers").drop("email"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(alterTable("customers").add("email", VARCHAR(320)));
    }
}
