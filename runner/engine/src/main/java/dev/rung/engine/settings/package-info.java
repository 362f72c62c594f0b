/**
 * The settings that a caller can pass: the source of connections, timeouts, retries, locks, the role, the rules. Every
 * setting checks its own range.
 */
@NullMarked
package dev.rung.engine.settings;

import org.jspecify.annotations.NullMarked;
