/** A stepwise migration with every statement that PostgreSQL runs concurrently, in several transactions of its own. */
@MigrationSet(name = "works", schema = "works")
package dev.rung.faults.sets.works;

import dev.rung.MigrationSet;
