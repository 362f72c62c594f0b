/**
 * Checks scripts for statements that work in development and cause problems in production. Each rule is a class. It
 * uses only scripts, without a database, and its findings describe the safe alternative.
 */
@NullMarked
package dev.rung.engine.lint;

import org.jspecify.annotations.NullMarked;
