package dev.rung.engine.model;

/**
 * An exception or {@link Error} that the code of a migration or seed threw.
 *
 * @param thrown what was thrown
 */
public record AuthorFailure(Throwable thrown) {

    /** Replaces an error in a static initializer by its cause. */
    public AuthorFailure {
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
    }

    /**
     * Creates a failure from what was caught, and keeps the thread interrupted if it was.
     *
     * @param caught what was caught
     */
    public static AuthorFailure of(Throwable caught) {
        if (caught instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new AuthorFailure(caught);
    }

    /** The result of {@code toString}, or the type alone if {@code toString} fails. */
    public String description() {
        try {
            return thrown.toString();
        } catch (RuntimeException | StackOverflowError e) {
            return thrown.getClass().getName();
        }
    }

    /**
     * What to do about the failure.
     *
     * @param otherwise what to do if the classes can be loaded and linked
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
