/**
 * Extensions: {@code CREATE}, {@code ALTER} and {@code DROP EXTENSION}, and extensions that several sets in a database
 * share.
 */
@NullMarked
package dev.rung.postgres.extensions;

import org.jspecify.annotations.NullMarked;
