package dev.rung.engine.schema;

/**
 * A conversion between encodings.
 *
 * @param source the source encoding
 * @param target the target encoding
 * @param function the function
 * @param standard whether it is the default conversion of the two encodings
 */
public record Conversion(String source, String target, QualifiedName function, boolean standard)
        implements Definition {}
