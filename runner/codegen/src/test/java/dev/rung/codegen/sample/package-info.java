/** A set with an example of each feature that the generator must support. */
@MigrationSet(name = "sample-set", schema = "elsewhere")
@NullMarked
package dev.rung.codegen.sample;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
