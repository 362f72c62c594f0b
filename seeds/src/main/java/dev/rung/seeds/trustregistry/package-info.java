/**
 * The development data of the set {@code trustregistry}: an ecosystem of academic credentials with a university, a college that
 * issues on its behalf, an employer that requests degrees, and a recognized external registry.
 *
 * <p>The table and record classes come from jOOQ's code generator, run by the build on the migrated schema.
 */
@NullMarked
@SeedSet(of = "trustregistry")
package dev.rung.seeds.trustregistry;

import dev.rung.SeedSet;
import org.jspecify.annotations.NullMarked;
