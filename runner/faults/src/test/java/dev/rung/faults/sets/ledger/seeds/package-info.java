/** What a ledger starts with. */
@SeedSet(of = "ledger")
package dev.rung.faults.sets.ledger.seeds;

import dev.rung.SeedSet;
