package dev.rung.engine.rights;

import java.util.Set;

/** What a statement does, as far as Rung knows it, and so which privileges it may need. */
public enum Work {
    /** Rung reads its tables or the catalog. */
    READING("SELECT"),
    /** Rung creates its tables, reads them and writes to them. */
    RECORDING("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE"),
    /** A seed inserts its rows. */
    INSERTING("SELECT", "INSERT"),
    /** A seed inserts its rows, or updates those that exist. */
    UPSERTING("SELECT", "INSERT", "UPDATE"),
    /** Rung empties the seeded tables. */
    EMPTYING("TRUNCATE"),
    /** A statement of an author. */
    ANYTHING;

    private static final Set<String> ALWAYS = Set.of("USAGE", "EXECUTE");

    private final Set<String> privileges;

    Work(String... privileges) {
        this.privileges = Set.of(privileges);
    }

    boolean mayNeed(String privilege) {
        return this == ANYTHING || ALWAYS.contains(privilege) || privileges.contains(privilege);
    }
}
