/** A set with one of each thing that generation must get right. */
@MigrationSet(name = "sample-set", schema = "elsewhere")
@NullMarked
package dev.rung.codegen.sample;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
