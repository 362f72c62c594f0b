package example.shop.seeds;

import static example.shop.seeds.Customers.CUSTOMERS;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Fixtures;
import dev.rung.Seed;

/** Can't be recorded. */
@Environments(Environment.TEST)
public final class S003_Broken implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(CUSTOMERS).onConflict(CUSTOMERS.id).doNothing();
    }
}
