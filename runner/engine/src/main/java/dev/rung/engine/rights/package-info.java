/**
 * Which right is missing where PostgreSQL refuses: it names the object, but neither the right nor who could give it. Reads
 * the error and the catalog, and writes nothing; knows sessions, and no stage of the pipeline.
 */
@NullMarked
package dev.rung.engine.rights;

import org.jspecify.annotations.NullMarked;
