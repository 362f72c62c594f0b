/**
 * Generates jOOQ's table and record classes for the sets on the class path: applies each to an embedded PostgreSQL and has
 * jOOQ read the result. It runs in a build, before the seeds are compiled, and never near a database that matters.
 */
@NullMarked
package dev.rung.codegen;

import org.jspecify.annotations.NullMarked;
