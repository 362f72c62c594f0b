/**
 * Temporary PostgreSQL servers for tests, the demo, code generation and rehearsals.
 *
 * <p>A {@link dev.rung.scratch.ScratchServer} is an existing server, a container, or an embedded server that runs
 * PostgreSQL's own binaries. It creates {@link dev.rung.scratch.ScratchDatabase}s, which are dropped when they are
 * closed. Only this package reads {@code RUNG_TEST_URL} and {@code RUNG_TEST_IMAGE}, starts server processes, and
 * writes to the cache of unpacked binaries. It doesn't depend on migrations.
 */
@NullMarked
package dev.rung.scratch;

import org.jspecify.annotations.NullMarked;
