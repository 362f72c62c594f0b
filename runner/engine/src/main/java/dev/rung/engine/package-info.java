/**
 * The engine's front door: {@link dev.rung.engine.Rung}, its settings, and nothing else. The stages behind it are the
 * packages below; the values that pass between them are public there.
 */
@NullMarked
package dev.rung.engine;

import org.jspecify.annotations.NullMarked;
