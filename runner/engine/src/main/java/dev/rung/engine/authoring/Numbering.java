package dev.rung.engine.authoring;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the number of a new class.
 *
 * @param clock the clock for timestamps, which are in UTC
 */
record Numbering(Clock clock) {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /** The minimum number of digits of a timestamp. */
    private static final int TIMESTAMP_DIGITS = 12;

    private static final String FIRST = "001";

    /**
     * Returns the next number: the highest plus one, with the same number of digits; or a timestamp if the highest is
     * one.
     *
     * @param taken the digits of the existing classes
     * @param timestamp whether to use a timestamp in any case
     */
    String next(List<String> taken, boolean timestamp) {
        Optional<String> highest = taken.stream().max(Comparator.comparingLong(Long::parseLong));
        if (timestamp || highest.filter(Numbering::isTimestamp).isPresent()) {
            return now(highest);
        }
        return highest.map(Numbering::onePast).orElse(FIRST);
    }

    /**
     * Returns the time, or the highest number plus one if the time isn't higher: two classes may be created in one
     * second, or the clock may be slow.
     */
    private String now(Optional<String> highest) {
        String now = TIMESTAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return highest.filter(digits -> Long.parseLong(digits) >= Long.parseLong(now))
                .map(Numbering::onePast)
                .orElse(now);
    }

    private static String onePast(String digits) {
        return String.format(Locale.ROOT, "%0" + digits.length() + "d", Long.parseLong(digits) + 1);
    }

    private static boolean isTimestamp(String digits) {
        return digits.length() >= TIMESTAMP_DIGITS;
    }
}
