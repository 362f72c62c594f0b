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
 * @param clock for timestamps, which are in UTC
 */
record Numbering(Clock clock) {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /** From this many digits on a number is a timestamp. */
    private static final int TIMESTAMP_DIGITS = 12;

    private static final String FIRST = "001";

    /**
     * The next number: one more than the highest, with as many digits; or the time, where the highest is a time.
     *
     * @param taken the digits of those that are there
     * @param timestamp whether the time is wanted in any case
     */
    String next(List<String> taken, boolean timestamp) {
        Optional<String> highest = taken.stream().max(Comparator.comparingLong(Long::parseLong));
        if (timestamp || highest.filter(Numbering::isTimestamp).isPresent()) {
            return now(highest);
        }
        return highest.map(Numbering::onePast).orElse(FIRST);
    }

    /** Two in one second, or a clock that is behind, must not put the new one before what is there. */
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
