package dev.rung.engine.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a migration in the history: {@code 007_add_delegates} for the class {@code V007_AddDelegates}, {@code
 * r_active_delegates} for the repeatable {@code R_ActiveDelegates}.
 *
 * <p>The natural order is the order of application: by number, then by name; repeatable migrations come last.
 *
 * @param digits the digits of the version as written, including leading zeros; empty for a repeatable
 * @param name the name in snake case
 */
public record MigrationId(String digits, String name) implements Comparable<MigrationId> {

    /** The maximum number of digits; such a number fits a {@code long}. */
    private static final int MAX_DIGITS = 18;

    /** The minimum number of digits of a timestamp; shorter numbers are sequence numbers. */
    private static final int TIMESTAMP_DIGITS = 12;

    private static final Pattern CLASS_NAME = Pattern.compile("V(\\d{1," + MAX_DIGITS + "})_([A-Z][A-Za-z0-9]*)");
    private static final Pattern REPEATABLE_NAME = Pattern.compile("R_([A-Z][A-Za-z0-9]*)");
    private static final Pattern ID = Pattern.compile("(\\d{1," + MAX_DIGITS + "}|r)_([a-z0-9_]+)");
    private static final Comparator<MigrationId> ORDER = Comparator.comparing(MigrationId::isRepeatable)
            .thenComparingLong(MigrationId::number)
            .thenComparing(MigrationId::name);

    /**
     * Reads the id of a versioned migration from its class's simple name.
     *
     * @param simpleName such as {@code V007_AddDelegates}
     * @return the id, empty if the name doesn't follow {@code V<digits>_<PascalCase>}
     */
    public static Optional<MigrationId> ofVersioned(String simpleName) {
        Matcher matcher = CLASS_NAME.matcher(simpleName);
        return matcher.matches()
                ? Optional.of(new MigrationId(matcher.group(1), SnakeCase.of(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * Reads the id of a repeatable migration from its class's simple name.
     *
     * @param simpleName such as {@code R_ActiveDelegates}
     * @return the id, empty if the name doesn't follow {@code R_<PascalCase>}
     */
    public static Optional<MigrationId> ofRepeatable(String simpleName) {
        Matcher matcher = REPEATABLE_NAME.matcher(simpleName);
        return matcher.matches() ? Optional.of(new MigrationId("", SnakeCase.of(matcher.group(1)))) : Optional.empty();
    }

    /**
     * Reads an id as it is recorded in the history.
     *
     * @param id such as {@code 007_add_delegates}
     * @return the id; empty if the text has another form
     */
    public static Optional<MigrationId> parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        return Optional.of(new MigrationId(digits.equals("r") ? "" : digits, matcher.group(2)));
    }

    /** Whether this is a repeatable migration, which has no number. */
    public boolean isRepeatable() {
        return digits.isEmpty();
    }

    /** Whether the number is a timestamp, such as {@code 20241124000000}, rather than a sequence number. */
    public boolean isTimestamp() {
        return digits.length() >= TIMESTAMP_DIGITS;
    }

    /** The number that determines the order; 0 for a repeatable migration. */
    public long number() {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** The id as it is recorded: {@code 007_add_delegates}. */
    @Override
    public String toString() {
        return (digits.isEmpty() ? "r" : digits) + "_" + name;
    }

    @Override
    public int compareTo(MigrationId other) {
        return ORDER.compare(this, other);
    }
}
