/**
 * First stage: from the class path to {@link dev.rung.engine.discovery.DiscoveredSet}s. It finds the packages that bear
 * {@code @MigrationSet} or {@code @SeedSet}, makes an instance of each class in them, orders them, and collects every
 * breach of the naming rules as a problem. It reads classes and nothing else.
 */
@NullMarked
package dev.rung.engine.discovery;

import org.jspecify.annotations.NullMarked;
