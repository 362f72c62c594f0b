package dev.rung;

import java.util.Locale;

/**
 * What a migration is checked for that works on a developer's machine and hurts in production. A finding is a warning; see
 * {@link Steps#accept(Rule, String)}.
 */
public enum Rule {
    /** A column is dropped: its data is lost, and the release that still runs fails. */
    DROP_COLUMN,
    /** A table is renamed: the release that still runs doesn't find it. */
    RENAME_TABLE,
    /** A column without nulls and without a default is added to a table that is there: it fails where there are rows. */
    ADD_NOT_NULL;

    /** The name under which the rule is documented and reported, such as {@code drop-column}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
