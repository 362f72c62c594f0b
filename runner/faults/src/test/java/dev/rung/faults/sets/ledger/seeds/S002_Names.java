package dev.rung.faults.sets.ledger.seeds;

import static dev.rung.faults.sets.ledger.seeds.Accounts.ACCOUNTS;

import dev.rung.Fixtures;
import dev.rung.Seed;

/** Updates the names of accounts. */
public final class S002_Names implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(ACCOUNTS)
                .onConflict(ACCOUNTS.id)
                .doUpdate(ACCOUNTS.row(11, "rent and heating"), ACCOUNTS.row(14, "taxes"));
    }
}
