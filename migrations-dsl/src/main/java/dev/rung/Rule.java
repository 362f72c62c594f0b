package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a migration is checked for that works on a developer's machine and hurts in production. Each rule has a severity, which
 * {@link MigrationSet#rules()} and {@code rung.properties} can change; a finding that is meant is acknowledged by
 * {@link Steps#accept(Rule, String)}.
 */
public enum Rule {
    /** A column is dropped: its data is lost, and the release that still runs fails. */
    DROP_COLUMN(Severity.ERROR),
    /** A table is dropped: its rows are lost, and the release that still runs fails. */
    DROP_TABLE(Severity.ERROR),
    /** An object is dropped with {@code CASCADE}: which tables and columns are lost with it isn't known. */
    DROP_CASCADE(Severity.ERROR),
    /** A table is renamed: the release that still runs doesn't find it. */
    RENAME_TABLE(Severity.ERROR),
    /** A column is renamed: the release that still runs doesn't find it. */
    RENAME_COLUMN(Severity.ERROR),
    /** A column without nulls and without a default is added to a table that is there: it fails where there are rows. */
    ADD_NOT_NULL(Severity.ERROR),
    /** A column that is there refuses nulls: it fails where there are nulls, and the whole table is read under a lock. */
    SET_NOT_NULL(Severity.ERROR),
    /** A step is plain SQL: nothing is known of it. */
    PLAIN_SQL(Severity.ERROR),
    /** A step is Java code: nothing is known of it. */
    JAVA_CODE(Severity.ERROR),
    /** A migration has no statement timeout: a statement may hold locks for any time. */
    STATEMENT_TIMEOUT(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** How serious a finding is unless the set or the project says otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * Finds a rule by its id.
     *
     * @param id such as {@code drop-column}
     * @return the rule, empty if there is none of that id
     */
    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The name under which the rule is documented and reported, such as {@code drop-column}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
