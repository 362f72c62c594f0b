package dev.rung.cli.logging;

import dev.rung.cli.output.LogLine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes each message at or above its level to standard error, as a JSON object. */
final class JsonLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1;

    private final Level least;
    private final transient PrintStream target;

    JsonLogger(String name, Level least, PrintStream target) {
        this.name = name;
        this.least = least;
        this.target = target;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        target.println(LogLine.of(Clock.systemUTC(), "log", line -> {
            line.put("level", level.name().toLowerCase(Locale.ROOT));
            line.put("logger", name);
            line.put("message", MessageFormatter.basicArrayFormat(message, arguments));
            if (thrown != null) {
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                line.put("stack_trace", trace.toString().stripTrailing());
            }
        }));
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return isEnabled(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return isEnabled(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return isEnabled(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return isEnabled(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return isEnabled(Level.ERROR);
    }

    private boolean isEnabled(Level level) {
        return level.toInt() >= least.toInt();
    }
}
