package example.shop;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/** Never runs, because the migration before it fails. */
public final class V005_AddRefunds implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("refunds").column("id", INTEGER.notNull()));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("refunds"));
    }
}
