package dev.rung.engine.rights;

import java.util.Set;

/** The purpose of a statement, which determines the privileges that it may need. */
public enum Operation {
    /** Rung reads its tables or the catalog. */
    READING,
    /** Rung creates its tables, reads them and writes to them. */
    RECORDING,
    /** A seed inserts its rows. */
    INSERTING,
    /** A seed inserts its rows or updates existing rows. */
    UPSERTING,
    /** Rung empties the seeded tables. */
    EMPTYING,
    /** An author's statement. */
    ANYTHING;

    private static final Set<String> ALWAYS = Set.of("USAGE", "EXECUTE");

    boolean mayNeed(String privilege) {
        return ALWAYS.contains(privilege)
                || switch (this) {
                    case READING -> privilege.equals("SELECT");
                    case RECORDING ->
                        Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE").contains(privilege);
                    case INSERTING -> Set.of("SELECT", "INSERT").contains(privilege);
                    case UPSERTING -> Set.of("SELECT", "INSERT", "UPDATE").contains(privilege);
                    case EMPTYING -> privilege.equals("TRUNCATE");
                    case ANYTHING -> true;
                };
    }
}
