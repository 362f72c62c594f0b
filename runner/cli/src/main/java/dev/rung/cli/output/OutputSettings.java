package dev.rung.cli.output;

/**
 * The settings of the output.
 *
 * @param format the format of results
 * @param log the format of standard error
 * @param colour whether to use colours on a screen
 * @param quiet whether to omit progress
 * @param verbose whether to print details, including Java's stack traces
 */
public record OutputSettings(Format format, Format log, boolean colour, boolean quiet, boolean verbose) {

    /** Text without colours. */
    public static final OutputSettings PLAIN = new OutputSettings(Format.TEXT, Format.TEXT, false, false, false);
}
