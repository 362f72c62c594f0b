package dev.rung.engine.model;

/**
 * A place in the source of a migration or a seed.
 *
 * @param file the simple file name, such as {@code V007_AddDelegates.java}
 * @param line the line number, from 1; 0 if only the file is known
 */
public record SourceLine(String file, int line) {

    /** For example {@code V007_AddDelegates.java:23}, or the file alone if the line is unknown. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }

    /**
     * Reads the result of {@link #toString()}.
     *
     * @param text such as {@code V007_AddDelegates.java:23}
     */
    public static SourceLine parse(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new SourceLine(text, 0)
                : new SourceLine(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
