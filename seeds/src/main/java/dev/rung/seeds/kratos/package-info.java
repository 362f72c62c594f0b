/**
 * The development data of the set {@code kratos}: two data keys and two accounts. What is encrypted can be decrypted and
 * what is hashed can be looked up, by keys that anybody can derive: see {@link dev.rung.seeds.kratos.DemoKeys}.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "kratos")
package dev.rung.seeds.kratos;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
