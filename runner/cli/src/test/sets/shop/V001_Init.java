package example.shop;

import static org.jooq.impl.DSL.commentOnTable;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.unique;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the customers. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("customers")
                .column("id", INTEGER.notNull())
                .column("email", VARCHAR(320).notNull())
                .column("name", VARCHAR(200).notNull())
                .constraints(primaryKey("id"), unique("email")));
        steps.run(commentOnTable("customers").is("Who buys"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("customers"));
    }
}
