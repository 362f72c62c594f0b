package dev.rung.engine.schema;

import java.util.List;

/**
 * A text search configuration.
 *
 * @param parser the parser
 * @param mappings the dictionaries of each type of token
 */
public record TextSearchConfiguration(QualifiedName parser, List<Mapping> mappings) implements Definition {

    /** Copies the lists. */
    public TextSearchConfiguration {
        mappings = List.copyOf(mappings);
    }

    /**
     * The dictionaries of a type of token.
     *
     * @param token the type of token
     * @param dictionaries the dictionaries in their order
     */
    public record Mapping(String token, List<QualifiedName> dictionaries) {}
}
