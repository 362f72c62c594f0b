/** A small set to generate classes from. */
@MigrationSet(name = "sample", schema = "sample")
package dev.rung.codegen.sample;

import dev.rung.MigrationSet;
