/**
 * The data of the set {@code referralos} for development and test: the tenant QuoteOS, its test users, and a referral in each
 * state.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "referralos")
package dev.rung.seeds.referralos;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
