package dev.rung.engine.model;

/**
 * What the code of a migration's or a seed's author threw: an exception, declared or not, or an {@link Error}.
 *
 * @param thrown what was thrown
 */
public record AuthorFailure(Throwable thrown) {

    /** Looks through what Java wraps around a failure of a static initializer. */
    public AuthorFailure {
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
    }

    /**
     * Takes what was caught, and lets the thread stay interrupted if it was.
     *
     * @param caught what was caught
     */
    public static AuthorFailure of(Throwable caught) {
        if (caught instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new AuthorFailure(caught);
    }

    /** The type and the message, as {@code toString} gives them unless that fails too. */
    public String description() {
        try {
            return thrown.toString();
        } catch (RuntimeException | StackOverflowError e) {
            return thrown.getClass().getName();
        }
    }

    /**
     * What to do about it.
     *
     * @param otherwise what to do unless the classes themselves are at fault
     */
    public String remedy(String otherwise) {
        return switch (thrown) {
            case UnsupportedClassVersionError newer ->
                "run Rung with that Java, or compile the class with --release "
                        + Runtime.version().feature();
            case ClassFormatError damaged -> "build the class again: its file is damaged";
            case NoClassDefFoundError missing
            when missing.getCause() instanceof ClassNotFoundException ->
                "put the jar or folder that holds the missing class on the class path";
            case NoClassDefFoundError unusable -> otherwise;
            case LinkageError incompatible -> "build the class again, against the versions that are on the class path";
            default -> otherwise;
        };
    }
}
