/** Extended statistics on several columns or on expressions, for the planner. */
@NullMarked
package dev.rung.postgres.statistics;

import org.jspecify.annotations.NullMarked;
