/**
 * Plants seeds, each in one transaction. Few rows are inserted by their values; many rows are copied into a temporary table
 * and inserted from there. Environments that must not be seeded are refused. It uses seeds and a connection.
 */
@NullMarked
package dev.rung.engine.seeding;

import org.jspecify.annotations.NullMarked;
