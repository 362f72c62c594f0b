/**
 * The demo data of the set {@code adid}: four accounts with different roles, three credential schemas, the trust between the
 * accounts, and sample DIDs and credentials. The proofs are valid, but the signing key is public: see
 * {@link dev.rung.seeds.adid.DemoIssuerKey}.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "adid")
package dev.rung.seeds.adid;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
