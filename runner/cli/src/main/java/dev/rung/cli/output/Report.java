package dev.rung.cli.output;

import tools.jackson.databind.node.ObjectNode;

/** A result that can be rendered as text and as JSON. */
public interface Report {

    /**
     * Renders the result as text.
     *
     * @param style the colours
     * @return the lines, without a line break at the end; may be empty
     */
    String text(Style style);

    /**
     * Renders the result as JSON, which {@code docs/json.md} describes.
     *
     * @param node receives the properties
     */
    void json(ObjectNode node);
}
