/**
 * The development data of the set {@code proofoffunds}: an account with three wallets, an exchange, and proofs of three kinds
 * with the verifications of one of them. Addresses and hashes are invented and exist on no blockchain.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "proofoffunds")
package dev.rung.seeds.proofoffunds;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
