/**
 * Text search: configurations and dictionaries.
 */
@NullMarked
package dev.rung.postgres.textsearch;

import org.jspecify.annotations.NullMarked;
