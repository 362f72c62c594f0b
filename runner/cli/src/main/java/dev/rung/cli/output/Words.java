package dev.rung.cli.output;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats numbers, durations and times for text. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long MILLIS_UP_TO = 1_000;

    private Words() {}

    /**
     * Formats a number of things: {@code 1 step}, {@code 3 steps}.
     *
     * @param number the number
     * @param noun the singular of a noun whose plural ends in s
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * Formats a duration: {@code 12 ms}, {@code 3.4 s}, {@code 2 min 5 s}, {@code 1 h 20 min}.
     *
     * @param duration not negative
     */
    public static String of(Duration duration) {
        if (duration.toMillis() < MILLIS_UP_TO) {
            return duration.toMillis() + " ms";
        }
        if (duration.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1_000.0);
        }
        return duration.toHours() == 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    /**
     * Formats a time in UTC, to the second: {@code 2026-11-20 23:38:56}.
     *
     * @param moment the time, in any time zone
     */
    public static String of(OffsetDateTime moment) {
        return TIME.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
