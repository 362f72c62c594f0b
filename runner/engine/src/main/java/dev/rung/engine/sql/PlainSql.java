package dev.rung.engine.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * The properties of plain SQL that follow from its leading keywords. The driver's own parser splits the text, exactly
 * as it does when the text is executed, and recognizes comments and quoted text. The remaining grammar isn't analyzed.
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

    /** Statements that can be repeated safely, whether or not the first execution was completed. */
    private static final List<String> REPEATABLE =
            List.of("VACUUM", "ANALYZE", "ANALYSE", "REINDEX", "CLUSTER", "CHECKPOINT", "ALTER SYSTEM");

    private final List<LeadingKeywords> statements;

    private PlainSql(List<LeadingKeywords> statements) {
        this.statements = statements;
    }

    /**
     * Reads a text.
     *
     * @param text the text that is passed to the driver
     */
    public static PlainSql of(String text) {
        return new PlainSql(split(text).stream()
                .map(statement -> LeadingKeywords.of(statement.nativeSql))
                .filter(keywords -> !keywords.words().isEmpty())
                .toList());
    }

    /** Splits the text with the parser options of a statement that has no parameters and no JDBC escapes. */
    private static List<NativeQuery> split(String text) {
        try {
            return Parser.parseJdbcSql(text, true, false, true, false, true);
        } catch (SQLException e) {
            throw new IllegalArgumentException("the driver can't read the statement: " + text, e);
        }
    }

    /** The number of statements, not counting comments. */
    public int count() {
        return statements.size();
    }

    /**
     * Whether PostgreSQL can run the text inside a transaction block. Some statements ({@code DROP SUBSCRIPTION},
     * {@code REINDEX} of a partitioned table) count as transactional here, although PostgreSQL may refuse them. It does
     * so with SQLSTATE 25001 before they have any effect.
     */
    public boolean isTransactional() {
        return statements.stream().noneMatch(PlainSql::refusesTransactions);
    }

    /** Whether the text can be repeated safely if it is unknown whether the first execution was completed. */
    public boolean isRepeatable() {
        return statements.stream()
                .allMatch(statement -> firstOf(REPEATABLE, statement).isPresent());
    }

    /** The keywords that begin or end a transaction or a part of one; empty if the text has no such statement. */
    public Optional<String> transactionControl() {
        return statements.stream()
                .filter(statement -> !statement.begin("COMMIT PREPARED") && !statement.begin("ROLLBACK PREPARED"))
                .flatMap(statement -> firstOf(TRANSACTION_CONTROL, statement).stream())
                .findFirst();
    }

    /** Whether the text releases all locks of the session, including the run's own. */
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

    /** Whether the statement is concurrent, by a keyword or by an option that isn't switched off. */
    private static boolean isConcurrent(LeadingKeywords statement) {
        return statement.contain("CONCURRENTLY")
                && Stream.of("FALSE", "OFF", "0").noneMatch(off -> statement.contain("CONCURRENTLY " + off));
    }

    private static Optional<String> firstOf(List<String> beginnings, LeadingKeywords statement) {
        return beginnings.stream().filter(statement::begin).findFirst();
    }
}
