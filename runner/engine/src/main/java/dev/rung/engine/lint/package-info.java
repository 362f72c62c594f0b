/**
 * Reads scripts for what works on a developer's machine and hurts in production. One class is one rule; it looks at scripts
 * alone, needs no database, and says what is safe instead.
 */
@NullMarked
package dev.rung.engine.lint;

import org.jspecify.annotations.NullMarked;
