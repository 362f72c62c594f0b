package dev.rung.engine.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes durations in PostgreSQL's units. */
public final class Durations {

    /** The longest duration of PostgreSQL's settings, slightly less than 25 days. */
    public static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|min|h)");

    private Durations() {}

    /**
     * Reads a duration.
     *
     * @param text an integer and a unit ({@code ms}, {@code s}, {@code min}, {@code h}), or {@code 0}
     * @return the duration; empty if the text has another form
     */
    public static Optional<Duration> parse(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    case "min" -> Duration.ofMinutes(amount);
                    default -> Duration.ofHours(amount);
                });
    }

    /**
     * Writes a duration in the largest unit that gives an integer: {@code 90s}, {@code 2min}.
     *
     * @param duration not negative; a duration of less than a millisecond is written as {@code 0}
     */
    public static String format(Duration duration) {
        long millis = duration.toMillis();
        if (millis == 0) {
            return "0";
        }
        for (Unit unit : Unit.values()) {
            if (millis % unit.millis == 0) {
                return millis / unit.millis + unit.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalStateException("every count of milliseconds is a multiple of one");
    }

    private enum Unit {
        H(3_600_000),
        MIN(60_000),
        S(1_000),
        MS(1);

        private final long millis;

        Unit(long millis) {
            this.millis = millis;
        }
    }
}
