/**
 * What a caller can set: where connections come from, timeouts, retries, locks, the role, the rules. Every setting checks its
 * own range.
 */
@NullMarked
package dev.rung.engine.settings;

import org.jspecify.annotations.NullMarked;
