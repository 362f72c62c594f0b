package dev.rung.cli.output;

import tools.jackson.databind.node.ObjectNode;

/** A result, in both forms. */
public interface Report {

    /**
     * For people.
     *
     * @param style how to colour it
     * @return lines, without a line break at the end; may be empty
     */
    String text(Style style);

    /**
     * For programs; {@code docs/json.md} describes what is written.
     *
     * @param node where the properties go
     */
    void json(ObjectNode node);
}
