/**
 * Logical replication: publications and what they publish.
 */
@NullMarked
package dev.rung.postgres.replication;

import org.jspecify.annotations.NullMarked;
