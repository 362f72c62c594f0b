/**
 * The facade of the engine, {@link dev.rung.engine.Rung}, with its builder. Four more packages are public: {@code model},
 * {@code settings}, {@code event} and {@code exception} hold what goes in and comes out, and {@code authoring} writes new
 * classes. All other packages are the stages and services behind the facade and are for the engine only.
 */
@NullMarked
package dev.rung.engine;

import org.jspecify.annotations.NullMarked;
