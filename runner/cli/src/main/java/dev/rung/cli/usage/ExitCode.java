package dev.rung.cli.usage;

/** The exit code of a run. A run that is stopped by Ctrl-C ends with 130, which follows from the signal. */
public enum ExitCode {
    /** The command succeeded. */
    DONE(0),
    /** The command failed; standard error contains the cause. */
    FAILED(1),
    /** The command line, the environment or the class path is invalid; nothing was done. */
    USAGE(2),
    /** {@code status --check} found a pending migration or a problem, or {@code schema --check} a difference. */
    ATTENTION(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** The exit code as a number. */
    public int value() {
        return value;
    }
}
