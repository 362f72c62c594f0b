package example.shop;

import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.CHAR;
import static org.jooq.impl.SQLDataType.INTEGER;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the orders, with a changed column. */
public final class V002_AddOrders implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("orders")
                .column("id", INTEGER.notNull())
                .column("customer_id", INTEGER.notNull())
                .column("cents", INTEGER.notNull())
                .column("currency", CHAR(3).notNull())
                .constraints(
                        primaryKey("id"),
                        constraint("orders_customer_fk")
                                .foreignKey("customer_id")
                                .references("customers", "id")));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("orders"));
    }
}
