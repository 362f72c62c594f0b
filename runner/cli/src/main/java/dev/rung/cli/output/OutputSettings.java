package dev.rung.cli.output;

/**
 * How to print.
 *
 * @param format for whom
 * @param log for whom standard error is
 * @param colour whether colours may be used where there is a screen
 * @param quiet whether to leave out what is going on
 * @param verbose whether to give details, Java's stack traces among them
 */
public record OutputSettings(Format format, Format log, boolean colour, boolean quiet, boolean verbose) {

    /** Text without colours. */
    public static final OutputSettings PLAIN = new OutputSettings(Format.TEXT, Format.TEXT, false, false, false);
}
