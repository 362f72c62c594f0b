package dev.rung.engine.script;

import dev.rung.engine.model.SourceLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the line of a migration that is being executed. If the migration calls a method of another class, this is the
 * line of that call.
 *
 * @param type the migration's or seed's class
 */
public record CallSite(Class<?> type) {

    /** The innermost stack frame in the class or one of its nested classes. */
    public SourceLine line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> belongs(frame.getClassName()))
                        .findFirst()
                        .map(frame -> new SourceLine(file(), frame.getLineNumber())))
                .orElse(new SourceLine(file(), 0));
    }

    /**
     * The line of the class through which an exception was thrown.
     *
     * @param thrown what was thrown
     */
    SourceLine lineOf(Throwable thrown) {
        Optional<StackTraceElement> frame = Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .flatMap(t -> Arrays.stream(t.getStackTrace()))
                .filter(element -> belongs(element.getClassName()))
                .findFirst();
        return new SourceLine(
                file(), frame.map(StackTraceElement::getLineNumber).orElse(0));
    }

    private boolean belongs(String className) {
        return className.equals(type.getName()) || className.startsWith(type.getName() + "$");
    }

    private String file() {
        return type.getSimpleName() + ".java";
    }
}
