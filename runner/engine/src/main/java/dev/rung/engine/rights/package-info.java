/**
 * Determines the missing privilege when PostgreSQL refuses a statement. PostgreSQL's error names the object, but
 * neither the privilege nor the role that can grant it. This package reads the error and the catalog, and writes
 * nothing. It uses sessions, but no stage of the pipeline.
 */
@NullMarked
package dev.rung.engine.rights;

import org.jspecify.annotations.NullMarked;
