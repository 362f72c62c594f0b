/**
 * What the files {@code rung.properties} and {@code .env} say of the project: where its database and its migrations are, and
 * its policies.
 */
@NullMarked
package dev.rung.cli.project;

import org.jspecify.annotations.NullMarked;
