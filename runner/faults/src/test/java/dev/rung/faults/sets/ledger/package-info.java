/** Transactional migrations with typed statements, Java code and plain SQL, a repeatable migration, and seeds. */
@MigrationSet(name = "ledger", schema = "ledger")
package dev.rung.faults.sets.ledger;

import dev.rung.MigrationSet;
