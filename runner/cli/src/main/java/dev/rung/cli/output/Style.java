package dev.rung.cli.output;

/** The colours of text. */
public enum Style {
    /** No colours. */
    PLAIN,
    /** Colours by ANSI control sequences. */
    ANSI;

    private static final String RESET = "\u001b[0m";

    /** Colours a success. */
    public String good(String text) {
        return sequence("\u001b[32m", text);
    }

    /** Colours an error. */
    public String bad(String text) {
        return sequence("\u001b[1;31m", text);
    }

    /** Colours a warning. */
    public String notable(String text) {
        return sequence("\u001b[33m", text);
    }

    /** Dims a text of minor importance. */
    public String dim(String text) {
        return sequence("\u001b[2m", text);
    }

    /** Emphasizes a heading. */
    public String bold(String text) {
        return sequence("\u001b[1m", text);
    }

    private String sequence(String start, String text) {
        return this == PLAIN ? text : start + text + RESET;
    }
}
