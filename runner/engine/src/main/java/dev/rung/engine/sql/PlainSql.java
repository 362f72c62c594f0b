package dev.rung.engine.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * What the leading keywords of plain SQL say about it. The driver's own parser splits the text, exactly as it does when
 * the text is executed, and tells comments and quoted text apart; nothing else of the grammar is looked at.
 */
public final class PlainSql {

    private static final List<String> TRANSACTION_CONTROL = List.of(
            "BEGIN",
            "START TRANSACTION",
            "COMMIT",
            "END",
            "ROLLBACK",
            "ABORT",
            "SAVEPOINT",
            "RELEASE",
            "PREPARE TRANSACTION",
            "SET TRANSACTION");

    private static final List<String> NEVER_IN_A_TRANSACTION = List.of(
            "VACUUM",
            "CREATE INDEX CONCURRENTLY",
            "CREATE UNIQUE INDEX CONCURRENTLY",
            "DROP INDEX CONCURRENTLY",
            "CREATE DATABASE",
            "DROP DATABASE",
            "CREATE TABLESPACE",
            "DROP TABLESPACE",
            "ALTER SYSTEM",
            "REINDEX SCHEMA",
            "REINDEX DATABASE",
            "REINDEX SYSTEM",
            "DISCARD ALL",
            "COMMIT PREPARED",
            "ROLLBACK PREPARED");

    /** No harm comes of a second time, whatever came of the first. */
    private static final List<String> REPEATABLE =
            List.of("VACUUM", "ANALYZE", "ANALYSE", "REINDEX", "CLUSTER", "CHECKPOINT", "ALTER SYSTEM");

    private final List<LeadingKeywords> statements;

    private PlainSql(List<LeadingKeywords> statements) {
        this.statements = statements;
    }

    /**
     * Reads a text.
     *
     * @param text what is handed to the driver
     */
    public static PlainSql of(String text) {
        return new PlainSql(split(text).stream()
                .map(statement -> LeadingKeywords.of(statement.nativeSql))
                .filter(keywords -> !keywords.words().isEmpty())
                .toList());
    }

    /** With the options of a statement that has no parameters and none of JDBC's escapes. */
    private static List<NativeQuery> split(String text) {
        try {
            return Parser.parseJdbcSql(text, true, false, true, false, true);
        } catch (SQLException e) {
            throw new IllegalArgumentException("the driver can't read the statement: " + text, e);
        }
    }

    /** How many statements the text has; comments are none. */
    public int count() {
        return statements.size();
    }

    /**
     * Whether PostgreSQL may run the text inside a transaction block. Of a few statements ({@code DROP SUBSCRIPTION},
     * {@code REINDEX} of a partitioned table) only PostgreSQL knows, and refuses them with SQLSTATE 25001 before it does
     * anything; here they count as transactional.
     */
    public boolean isTransactional() {
        return statements.stream().noneMatch(PlainSql::refusesTransactions);
    }

    /** Whether the text may safely be run a second time, not knowing whether the first one was completed. */
    public boolean isRepeatable() {
        return statements.stream()
                .allMatch(statement -> firstOf(REPEATABLE, statement).isPresent());
    }

    /** The keywords that begin or end a transaction, or a part of one, if the text has such a statement. */
    public Optional<String> transactionControl() {
        return statements.stream()
                .filter(statement -> !statement.begin("COMMIT PREPARED") && !statement.begin("ROLLBACK PREPARED"))
                .flatMap(statement -> firstOf(TRANSACTION_CONTROL, statement).stream())
                .findFirst();
    }

    /** Whether the text gives up all locks of the session, the run's own among them. */
    public boolean releasesLocks() {
        return statements.stream().anyMatch(statement -> statement.begin("DISCARD ALL"));
    }

    private static boolean refusesTransactions(LeadingKeywords statement) {
        LeadingKeywords bare = statement.withoutOptions();
        return firstOf(NEVER_IN_A_TRANSACTION, bare).isPresent()
                || (bare.begin("REINDEX") && isConcurrent(statement))
                || bare.is("CLUSTER")
                || bare.is("CLUSTER VERBOSE")
                || (bare.begin("ALTER DATABASE") && bare.contain("SET TABLESPACE"))
                || (bare.begin("ALTER TABLE") && bare.contain("DETACH PARTITION") && bare.contain("CONCURRENTLY"));
    }

    /** As a keyword, or as an option that may be switched off. */
    private static boolean isConcurrent(LeadingKeywords statement) {
        return statement.contain("CONCURRENTLY")
                && Stream.of("FALSE", "OFF", "0").noneMatch(off -> statement.contain("CONCURRENTLY " + off));
    }

    private static Optional<String> firstOf(List<String> beginnings, LeadingKeywords statement) {
        return beginnings.stream().filter(statement::begin).findFirst();
    }
}
