/**
 * The first stage: from the class path to {@link dev.rung.engine.discovery.DiscoveredSet}s. It finds the packages with
 * {@code @MigrationSet} or {@code @SeedSet}, creates an instance of each class in them, sorts them, and reports every
 * violation of the naming rules as a problem. It only reads classes.
 */
@NullMarked
package dev.rung.engine.discovery;

import org.jspecify.annotations.NullMarked;
