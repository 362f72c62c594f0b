/**
 * Extensions: {@code CREATE}, {@code ALTER} and {@code DROP EXTENSION}, and extensions that several sets in one
 * database require.
 */
@NullMarked
package dev.rung.postgres.extensions;

import org.jspecify.annotations.NullMarked;
