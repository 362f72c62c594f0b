/** Migrations that don't keep to themselves. */
@MigrationSet(name = "noisy", schema = "noisy")
package example.noisy;

import dev.rung.MigrationSet;
