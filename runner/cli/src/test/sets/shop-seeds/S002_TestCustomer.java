package example.shop.seeds;

import static example.shop.seeds.Customers.CUSTOMERS;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Fixtures;
import dev.rung.Seed;

/** Inserts a customer for tests only. */
@Environments(Environment.TEST)
public final class S002_TestCustomer implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(CUSTOMERS).onConflict(CUSTOMERS.id).doUpdate(CUSTOMERS.row(99, "test@example.com", "Test"));
    }
}
