/** A set without a migration. */
@MigrationSet(name = "empty", schema = "empty")
package example.empty;

import dev.rung.MigrationSet;
