/** A set whose first migration isn't written yet. */
@MigrationSet(name = "empty", schema = "empty")
package example.empty;

import dev.rung.MigrationSet;
