/**
 * The class-data archive: the loaded form of the classes of the command line, its libraries and the JDK, in a file that the JVM
 * maps into memory. It halves the time of a short run. The launcher names the archive, finds it and passes it to the JVM; this
 * package creates it. An archive that is missing or can't be used changes nothing but time.
 */
@NullMarked
package dev.rung.cli.archive;

import org.jspecify.annotations.NullMarked;
