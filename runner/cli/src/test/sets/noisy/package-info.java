/** Migrations that print or end the process. */
@MigrationSet(name = "noisy", schema = "noisy")
package example.noisy;

import dev.rung.MigrationSet;
