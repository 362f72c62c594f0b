package dev.rung.cli.usage;

/**
 * What a run tells the shell. A run that is stopped by Ctrl-C ends with 130, which the shell itself makes of the signal.
 */
public enum ExitCode {
    /** All was done. */
    DONE(0),
    /** Something failed; standard error says what. */
    FAILED(1),
    /** The command line, the environment or the class path is invalid; nothing was done. */
    USAGE(2),
    /** {@code status --check} found something pending or wrong. */
    ATTENTION(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** The number. */
    public int value() {
        return value;
    }
}
