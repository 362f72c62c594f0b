/** A stepwise migration with every concurrent statement of PostgreSQL, each of which uses several transactions. */
@MigrationSet(name = "works", schema = "works")
package dev.rung.faults.sets.works;

import dev.rung.MigrationSet;
