package dev.rung.engine.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a seed: {@code s001_default_tenant} for the class {@code S001_DefaultTenant}. The natural order is the
 * order of planting: by number, then by name.
 *
 * @param digits the digits as written, including leading zeros
 * @param name the name in snake case
 */
public record SeedId(String digits, String name) implements Comparable<SeedId> {

    private static final Pattern CLASS_NAME = Pattern.compile("S(\\d{1,18})_([A-Z][A-Za-z0-9]*)");
    private static final Comparator<SeedId> ORDER =
            Comparator.<SeedId>comparingLong(id -> Long.parseLong(id.digits)).thenComparing(SeedId::name);

    /**
     * Reads the id of a seed from its class's simple name.
     *
     * @param simpleName such as {@code S001_DefaultTenant}
     * @return the id, empty if the name doesn't follow {@code S<digits>_<PascalCase>}
     */
    public static Optional<SeedId> ofClass(String simpleName) {
        Matcher matcher = CLASS_NAME.matcher(simpleName);
        return matcher.matches()
                ? Optional.of(new SeedId(matcher.group(1), SnakeCase.of(matcher.group(2))))
                : Optional.empty();
    }

    /** The id as it appears in the log: {@code s001_default_tenant}. */
    @Override
    public String toString() {
        return "s" + digits + "_" + name;
    }

    @Override
    public int compareTo(SeedId other) {
        return ORDER.compare(this, other);
    }
}
