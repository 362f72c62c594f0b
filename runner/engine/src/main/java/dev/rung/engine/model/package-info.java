/**
 * The words that every stage of the engine shares: identifiers, places in the source, problems, and the root of all
 * exceptions. It depends on nothing else in the engine and touches neither files nor databases.
 */
@NullMarked
package dev.rung.engine.model;

import org.jspecify.annotations.NullMarked;
