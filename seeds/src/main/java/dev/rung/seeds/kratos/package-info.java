/**
 * The development data of the set {@code kratos}: two data keys and two accounts. The encrypted data can be decrypted, and the
 * hashed data looked up, with keys that anyone can derive: see {@link dev.rung.seeds.kratos.DemoKeys}.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "kratos")
package dev.rung.seeds.kratos;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
