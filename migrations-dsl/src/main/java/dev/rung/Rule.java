package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A check of migrations for statements that work on a developer's machine but cause problems in production. The
 * severity of each rule can be changed in {@link MigrationSet#rules()} and in {@code rung.properties}.
 * {@link Steps#accept(Rule, String)} acknowledges an intended finding.
 */
public enum Rule {
    /** A column is dropped: its data is lost, and the release that is still running fails. */
    DROP_COLUMN(Severity.ERROR),
    /** A table is dropped: its rows are lost, and the release that is still running fails. */
    DROP_TABLE(Severity.ERROR),
    /** An object is dropped with {@code CASCADE}: it is unknown which tables and columns are lost with it. */
    DROP_CASCADE(Severity.ERROR),
    /** A table is renamed: the release that is still running doesn't find it. */
    RENAME_TABLE(Severity.ERROR),
    /** A column is renamed: the release that is still running doesn't find it. */
    RENAME_COLUMN(Severity.ERROR),
    /** A not-null column without a default value is added to an existing table: this fails if the table has rows. */
    ADD_NOT_NULL(Severity.ERROR),
    /**
     * An existing column is made {@code NOT NULL}: this fails if the column contains nulls, and PostgreSQL scans the
     * table while it is locked.
     */
    SET_NOT_NULL(Severity.ERROR),
    /** A step is plain SQL, which Rung can't check. */
    PLAIN_SQL(Severity.ERROR),
    /** A step is Java code, which Rung can't check. */
    JAVA_CODE(Severity.ERROR),
    /** A migration has no statement timeout: a statement can hold locks for any length of time. */
    STATEMENT_TIMEOUT(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The severity of a finding, unless the set or the project changes it. */
    public Severity severity() {
        return severity;
    }

    /**
     * Finds a rule by its id.
     *
     * @param id the id, such as {@code drop-column}
     * @return the rule; empty if none has that id
     */
    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The id in documentation and findings, such as {@code drop-column}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
