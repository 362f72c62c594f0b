package dev.rung.cli;

import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SourceLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Determines why the process ends before the run is over: a signal, or a call of {@link System#exit}. Java can't prevent the
 * call, but the calling thread waits for the shutdown hooks, so its stack shows the caller.
 */
final class ProcessExit {

    private static final String SIGNAL_HANDLER = "java.lang.Terminator";
    private static final String ENGINE = "dev.rung.engine.";

    private ProcessExit() {}

    /** Whether the process received a signal. Valid only during shutdown. */
    static boolean isBySignal() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith(SIGNAL_HANDLER));
    }

    /**
     * Finds the code that ended the process.
     *
     * @param run the thread of the run
     * @return the problem to report; empty if another thread made the call
     */
    static Optional<Problem> by(Thread run) {
        List<StackTraceElement> stack = List.of(run.getStackTrace());
        if (stack.stream().noneMatch(ProcessExit::isExit)) {
            return Optional.empty();
        }
        // The last class before the engine is the migration.
        return stack.stream()
                .takeWhile(frame -> !frame.getClassName().startsWith(ENGINE))
                .filter(frame -> !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .reduce((inner, outer) -> outer)
                .map(ProcessExit::describe);
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit");
    }

    private static Problem describe(StackTraceElement frame) {
        String className = frame.getClassName();
        String nested = className.substring(className.lastIndexOf('.') + 1);
        String simple = nested.replaceAll("\\$.*", "");
        String file = frame.getFileName() == null ? simple + ".java" : frame.getFileName();
        return new Problem(
                simple,
                new SourceLine(file, Math.max(frame.getLineNumber(), 0)),
                "ends the process with System.exit",
                "throw an exception instead; rung status says what was applied before");
    }
}
