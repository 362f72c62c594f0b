/**
 * Plants seeds: one transaction each, in batches, refused where data must not be made up. It depends on recorded seeds and
 * on a connection.
 */
@NullMarked
package dev.rung.engine.seeding;

import org.jspecify.annotations.NullMarked;
