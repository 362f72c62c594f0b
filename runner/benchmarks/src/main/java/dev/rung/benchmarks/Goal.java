package dev.rung.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A limit for the figures of a row. */
sealed interface Goal {

    /** Describes the limit. */
    String text();

    /**
     * Checks the limit.
     *
     * @param own the figures of the row
     * @param all the figures of all rows
     * @return empty if it can't be checked, because something wasn't measured
     */
    Optional<Verdict> check(Figures own, Map<RowKey, Figures> all);

    /**
     * The result of a check.
     *
     * @param measured the measured value
     * @param isMet whether it is within the limit
     */
    record Verdict(String measured, boolean isMet) {}

    /**
     * The median time, as a multiple of another row's.
     *
     * @param factor the limit
     * @param other the other row
     * @param name the other row's name in the text
     */
    record TimeOf(double factor, RowKey other, String name) implements Goal {

        @Override
        public String text() {
            return "≤ " + number(factor) + " × " + name;
        }

        @Override
        public Optional<Verdict> check(Figures own, Map<RowKey, Figures> all) {
            return Optional.ofNullable(all.get(other)).map(figures -> ratio(own.timesOf(figures), factor));
        }
    }

    /**
     * The peak memory, as a multiple of another row's.
     *
     * @param factor the limit
     * @param other the other row
     * @param name the other row's name in the text
     */
    record MemoryOf(double factor, RowKey other, String name) implements Goal {

        @Override
        public String text() {
            return "memory ≤ " + (factor == 1 ? "" : number(factor) + " × ") + name;
        }

        @Override
        public Optional<Verdict> check(Figures own, Map<RowKey, Figures> all) {
            @Nullable Figures figures = all.get(other);
            if (figures == null
                    || figures.peakMemory().isEmpty()
                    || own.peakMemory().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(ratio(
                    (double) own.peakMemory().getAsLong() / figures.peakMemory().getAsLong(), factor));
        }
    }

    /**
     * The median time.
     *
     * @param limit the limit
     */
    record Within(Duration limit) implements Goal {

        @Override
        public String text() {
            return "≤ " + Units.time(limit);
        }

        @Override
        public Optional<Verdict> check(Figures own, Map<RowKey, Figures> all) {
            return Optional.of(new Verdict(Units.time(own.time()), own.time().compareTo(limit) <= 0));
        }
    }

    /**
     * The number of round trips.
     *
     * @param migrations the number of migrations that are applied
     * @param each the limit for a migration
     * @param rest the limit for the rest of the run
     */
    record RoundTrips(int migrations, int each, int rest) implements Goal {

        @Override
        public String text() {
            return "≤ " + each + " round trips a migration and " + rest + " for the rest";
        }

        @Override
        public Optional<Verdict> check(Figures own, Map<RowKey, Figures> all) {
            if (own.roundTrips().isEmpty()) {
                return Optional.empty();
            }
            int count = own.roundTrips().getAsInt();
            return Optional.of(new Verdict(
                    each + " × " + migrations + " + " + (count - each * migrations),
                    count <= each * migrations + rest));
        }
    }

    private static Verdict ratio(double measured, double limit) {
        return new Verdict(String.format(Locale.ROOT, "%.2f", measured), measured <= limit);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
