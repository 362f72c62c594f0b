package example.shop;

import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Stepwise;

/** Indexes the orders by customer and by price. */
@Stepwise
public final class V003_IndexOrders implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createIndex("orders_customer_idx").concurrently().on("orders", "customer_id"));
        steps.run(createIndex("orders_cents_idx").concurrently().on("orders", "cents"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropIndex("orders_cents_idx").concurrently());
        steps.run(dropIndex("orders_customer_idx").concurrently());
    }
}
