package dev.rung.cli.output;

/** Colours, or none. */
public enum Style {
    /** Characters only. */
    PLAIN,
    /** With ANSI's control sequences. */
    ANSI;

    private static final String RESET = "\u001b[0m";

    /** What went well. */
    public String good(String text) {
        return sequence("\u001b[32m", text);
    }

    /** What went wrong. */
    public String bad(String text) {
        return sequence("\u001b[1;31m", text);
    }

    /** What asks for attention. */
    public String notable(String text) {
        return sequence("\u001b[33m", text);
    }

    /** What may be passed over. */
    public String dim(String text) {
        return sequence("\u001b[2m", text);
    }

    /** A heading. */
    public String bold(String text) {
        return sequence("\u001b[1m", text);
    }

    private String sequence(String start, String text) {
        return this == PLAIN ? text : start + text + RESET;
    }
}
