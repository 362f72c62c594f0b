/** The seeds of the ledger. */
@SeedSet(of = "ledger")
package dev.rung.faults.sets.ledger.seeds;

import dev.rung.SeedSet;
