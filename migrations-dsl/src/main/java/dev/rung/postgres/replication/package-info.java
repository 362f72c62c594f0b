/** Logical replication: publications and their tables. */
@NullMarked
package dev.rung.postgres.replication;

import org.jspecify.annotations.NullMarked;
