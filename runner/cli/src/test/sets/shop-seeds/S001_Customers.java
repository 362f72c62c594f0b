package example.shop.seeds;

import static example.shop.seeds.Customers.CUSTOMERS;

import dev.rung.Fixtures;
import dev.rung.Seed;

/** Inserts four customers. */
public final class S001_Customers implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(CUSTOMERS)
                .onConflict(CUSTOMERS.id)
                .doNothing(
                        CUSTOMERS.row(1, "ada@example.com", "Ada"),
                        CUSTOMERS.row(2, "ben@example.com", "Ben"),
                        CUSTOMERS.row(3, "cleo@example.com", "Cleopatra, the seventh of her name"),
                        CUSTOMERS.row(4, "dan@example.com", "Dan"));
    }
}
