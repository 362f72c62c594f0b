/**
 * The jars and folders that contain the migrations: which packages they declare as sets, and a fingerprint of everything
 * in them. It reads files without loading classes.
 */
@NullMarked
package dev.rung.engine.classpath;

import org.jspecify.annotations.NullMarked;
