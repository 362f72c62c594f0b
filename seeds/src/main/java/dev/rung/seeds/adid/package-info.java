/**
 * The demo data of the set {@code adid}: four accounts of four roles, three credential schemas, the trust between them,
 * and sample DIDs and credentials. The proofs are real, but anybody can make more of them: see
 * {@link dev.rung.seeds.adid.DemoIssuerKey}.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "adid")
package dev.rung.seeds.adid;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
