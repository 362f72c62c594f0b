/** A set with many problems. */
@MigrationSet(name = "invalid", schema = "invalid")
package example.invalid;

import dev.rung.MigrationSet;
