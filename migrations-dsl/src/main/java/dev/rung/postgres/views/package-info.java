/**
 * Views and materialized views.
 */
@NullMarked
package dev.rung.postgres.views;

import org.jspecify.annotations.NullMarked;
