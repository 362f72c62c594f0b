/** What the file {@code rung.properties} says of the project: where its database is, and its policies. */
@NullMarked
package dev.rung.cli.project;

import org.jspecify.annotations.NullMarked;
