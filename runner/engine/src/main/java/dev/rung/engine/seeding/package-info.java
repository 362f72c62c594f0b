/**
 * Plants seeds: each in one transaction, in batches. Environments that must not be seeded are refused. It uses recorded
 * seeds and a connection.
 */
@NullMarked
package dev.rung.engine.seeding;

import org.jspecify.annotations.NullMarked;
