/**
 * Throwaway PostgreSQL servers, for whatever needs a real one and must leave no trace: tests, the demo, code generation,
 * rehearsals.
 *
 * <p>A {@link dev.rung.scratch.ScratchServer} is a server that was given, a container, or PostgreSQL's own binaries
 * unpacked and started here; each hands out {@link dev.rung.scratch.ScratchDatabase}s, which are dropped when closed.
 * This is the one place that reads {@code RUNG_TEST_URL} and {@code RUNG_TEST_IMAGE}, starts server processes, and writes
 * to the cache of unpacked binaries. It knows nothing of migrations.
 */
@NullMarked
package dev.rung.scratch;

import org.jspecify.annotations.NullMarked;
