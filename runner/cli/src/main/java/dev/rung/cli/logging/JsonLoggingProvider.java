package dev.rung.cli.logging;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The SLF4J provider of JSON loggers. It reads the levels from the properties of SLF4J's simple provider. */
public final class JsonLoggingProvider implements SLF4JServiceProvider, ILoggerFactory {

    private static final String LEVEL_OF = "org.slf4j.simpleLogger.log.";
    private static final String DEFAULT_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private final PrintStream target = System.err;
    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return this;
    }

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, wanted -> new JsonLogger(wanted, levelOf(wanted), target));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // A logger reads its level when it is created, so there is nothing to prepare.
    }

    /** The level of the longest prefix of the name that has one. */
    private static Level levelOf(String name) {
        for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            String level = System.getProperty(LEVEL_OF + part);
            if (level != null) {
                return Level.valueOf(level.toUpperCase(Locale.ROOT));
            }
        }
        return Level.valueOf(System.getProperty(DEFAULT_LEVEL, "warn").toUpperCase(Locale.ROOT));
    }
}
