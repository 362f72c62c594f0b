package dev.rung.engine.schema;

import dev.rung.engine.schema.SequenceReader.OwnedSequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Takes snapshots. The number of queries doesn't depend on the number of objects. */
public final class SnapshotReader {

    /** The settings that determine how PostgreSQL prints definitions, and no compilation of the queries, which is slow. */
    private static final List<String> SETTINGS = List.of(
            "set local search_path = ''",
            "set local quote_all_identifiers = off",
            "set local timezone = 'UTC'",
            "set local datestyle = 'ISO'",
            "set local intervalstyle = 'postgres'",
            "set local extra_float_digits = 1",
            "set local jit = off");

    private SnapshotReader() {}

    /**
     * Takes a snapshot. If a transaction is open, the snapshot is taken in it and leaves it as it was.
     *
     * @param connection a connection to the database
     * @param schemas the schemas, none for all except the system's
     * @param withAccess whether to read owners and privileges
     * @throws SQLException if a query fails
     */
    public static SchemaSnapshot read(Connection connection, List<String> schemas, boolean withAccess)
            throws SQLException {
        boolean ownTransaction = connection.getAutoCommit();
        if (!ownTransaction) {
            Savepoint before = connection.setSavepoint();
            try {
                return readInTransaction(connection, schemas, withAccess);
            } finally {
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
        }
        connection.setAutoCommit(false);
        try {
            execute(connection, List.of("set transaction isolation level repeatable read, read only"));
            return readInTransaction(connection, schemas, withAccess);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static SchemaSnapshot readInTransaction(Connection connection, List<String> schemas, boolean withAccess)
            throws SQLException {
        execute(connection, SETTINGS);
        Source source = new Source(connection);
        Findings findings = new Findings();
        Comments comments = Comments.read(source);
        List<String> names = SchemaReader.read(source, schemas, findings);
        source.restrictTo(names);
        Map<String, OwnedSequence> identities = SequenceReader.read(source, findings);
        Columns columns = Columns.read(source, comments, findings, identities);
        TypeReader.read(source, comments, columns, findings);
        CollationReader.read(source, findings);
        TableReader.read(source, columns, findings);
        ViewReader.read(source, columns, findings);
        ConstraintReader.read(source, comments, findings);
        TriggerReader.read(source, findings);
        PolicyReader.read(source, findings);
        RoutineReader.read(source, findings);
        AggregateReader.read(source, findings);
        ForeignReader.read(source, findings);
        TextSearchReader.read(source, findings);
        DatabaseWideReader.read(source, findings);
        UnsupportedReader.read(source, findings);
        Map<Address, Access> access = withAccess ? AccessReader.read(source, names, findings) : Map.of();
        return new Assembly(findings, comments, DependencyReader.read(source, findings), access)
                .toSnapshot(schemas.isEmpty());
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", statements));
        }
    }
}
