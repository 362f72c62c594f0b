/**
 * The project's files {@code rung.properties} and {@code .env}, which name its database and its migrations and set its
 * policies.
 */
@NullMarked
package dev.rung.cli.project;

import org.jspecify.annotations.NullMarked;
