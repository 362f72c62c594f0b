package dev.rung.faults.sets.ledger.seeds;

import static dev.rung.faults.sets.ledger.seeds.Accounts.ACCOUNTS;

import dev.rung.Fixtures;
import dev.rung.Seed;

/** Inserts accounts that don't exist. */
public final class S001_Accounts implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(ACCOUNTS)
                .onConflict(ACCOUNTS.id)
                .doNothing(ACCOUNTS.row(11, "rent"), ACCOUNTS.row(12, "wages"), ACCOUNTS.row(13, "sales"));
    }
}
