/**
 * Extended statistics, which the planner keeps about several columns or about expressions.
 */
@NullMarked
package dev.rung.postgres.statistics;

import org.jspecify.annotations.NullMarked;
