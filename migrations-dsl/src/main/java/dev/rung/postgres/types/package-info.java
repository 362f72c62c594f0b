/** Enum, composite and range types, domains, collations, casts and conversions between encodings. */
@NullMarked
package dev.rung.postgres.types;

import org.jspecify.annotations.NullMarked;
