/** All that can be wrong with a set, or much of it. */
@MigrationSet(name = "invalid", schema = "invalid")
package example.invalid;

import dev.rung.MigrationSet;
