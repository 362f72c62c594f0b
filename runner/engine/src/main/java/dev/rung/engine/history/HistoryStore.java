package dev.rung.engine.history;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.createSchema;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.engine.connection.Batch;
import dev.rung.engine.connection.ServerCondition;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.model.Action.ChooseSchema;
import dev.rung.engine.model.LogRow;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.StoredScripts;
import dev.rung.engine.model.ToolVersion;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Operation;
import dev.rung.engine.rights.Statements;
import dev.rung.engine.sql.Quoting;
import dev.rung.engine.sql.Rendering;
import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Reads the history of a session's set, and creates its tables if they don't exist. */
public final class HistoryStore {

    /**
     * The error codes of objects that another session created at the same time: unique violation (in a catalog),
     * duplicate schema, table, object, column.
     */
    private static final Set<String> MADE_MEANWHILE = Set.of(
            SqlState.UNIQUE_VIOLATION,
            SqlState.DUPLICATE_SCHEMA,
            SqlState.DUPLICATE_TABLE,
            SqlState.DUPLICATE_OBJECT,
            SqlState.DUPLICATE_COLUMN);

    private static final int CREATION_ATTEMPTS = 5;

    private final Session session;

    /**
     * Opens the history in the session's schema.
     *
     * @param session an open session
     */
    public HistoryStore(Session session) {
        this.session = session;
    }

    /** The statements that write to this history. */
    public HistoryWrites writes() {
        return new HistoryWrites(session.schema(), session.set(), ToolVersion.current(), ClientName.current());
    }

    /**
     * Reads the history without the scripts of migrations that are applied completely. Without tables, the history is
     * empty. Tables of older releases are supported, and tables of other tools with the three common columns.
     *
     * @throws HistoryException if the table has other columns, or may not be read
     */
    public History read() {
        return read(HistoryRow::needsScripts);
    }

    /**
     * Reads the history like {@link #read()}, with the scripts of migrations whose checksum differs from the one in a set.
     *
     * @param compared the set
     */
    public History read(ScriptedSet compared) {
        Map<String, String> checksums = compared.allMigrations()
                .collect(Collectors.toMap(
                        migration -> migration.id().toString(),
                        migration -> migration.checksum().value()));
        return read(row ->
                row.needsScripts() || !row.checksum().equals(checksums.getOrDefault(row.version(), row.checksum())));
    }

    /** Reads the history like {@link #read()}, with all scripts. */
    public History readWithScripts() {
        return read(row -> true);
    }

    private History read(Predicate<HistoryRow> needsScripts) {
        Set<String> present = Relations.of(session).columns(HistoryTables.MIGRATIONS);
        if (present.isEmpty()) {
            return History.EMPTY;
        }
        if (!HistoryColumn.areCommonIn(present)) {
            throw notOurs(null);
        }
        try {
            HistoryReader reader = new HistoryReader(session.set(), table());
            List<HistoryRow> rows =
                    session.query("select " + HistoryRow.expressions(present) + " from " + table(), HistoryRow::of);
            List<String> versions = rows.stream()
                    .filter(row -> session.set().value().equals(row.set()) && needsScripts.test(row))
                    .map(HistoryRow::version)
                    .toList();
            Map<String, StoredScripts> scripts = versions.isEmpty() ? Map.of() : scripts(versions, reader, present);
            // Another session may have removed one of the rows between the two queries.
            return scripts.keySet().containsAll(versions) ? reader.toHistory(rows, scripts) : read(needsScripts);
        } catch (DataAccessException e) {
            throw unreadable(e);
        }
    }

    private Map<String, StoredScripts> scripts(List<String> versions, HistoryReader reader, Set<String> present) {
        return reader.toScripts(session.dsl()
                .select(HistoryTables.SCRIPT_COLUMNS.stream()
                        .map(column -> present.contains(column.getName()) ? column : absent(column))
                        .toList())
                .from(tables().migrations())
                .where(HistoryTables.VERSION.eq(any(versions.toArray(String[]::new))))
                .fetch());
    }

    /** The value of a column that the existing table lacks: the default of new rows. */
    private static <T> Field<T> absent(Field<T> column) {
        Field<T> value = column.getDataType().defaulted()
                ? column.getDataType().defaultValue()
                : inline(null, column.getDataType());
        return (value == null ? inline(null, column.getDataType()) : value).as(column);
    }

    /**
     * Creates the schema and the history's tables if they don't exist. Another session may create them at the same
     * time. PostgreSQL then rejects the later attempt after the other session has committed, so the creation is
     * retried.
     *
     * @throws HistoryException if the user may not create them
     */
    public void createIfAbsent() {
        for (int attempt = 1; ; attempt++) {
            Relations present = Relations.of(session);
            if (HistoryTables.areComplete(present.columns())) {
                return;
            }
            try {
                session.inTransaction(() -> create(present));
                return;
            } catch (SQLException e) {
                if (attempt == CREATION_ATTEMPTS || !MADE_MEANWHILE.contains(String.valueOf(e.getSQLState()))) {
                    throw notCreated(e);
                }
            }
        }
    }

    /**
     * Reads the log of the set, newest first.
     *
     * @param limit the maximum number of rows
     */
    public List<LogRow> log(int limit) {
        return Relations.of(session).hasLog()
                ? new LogReader(session.dsl(), tables(), session.set()).newest(limit)
                : List.of();
    }

    private void create(Relations present) throws SQLException {
        List<String> statements = new ArrayList<>();
        if (!present.schemaExists()) {
            statements.add(Rendering.render(createSchema(name(session.schema().value()))));
        }
        for (Query query : tables().complete(present.columns())) {
            statements.add(Rendering.render(query));
        }
        Batch.execute(session.connection(), statements);
    }

    private HistoryTables tables() {
        return new HistoryTables(session.schema());
    }

    private HistoryException unreadable(DataAccessException e) {
        return switch (e.sqlState()) {
            case SqlState.UNDEFINED_COLUMN -> notOurs(e);
            case SqlState.INSUFFICIENT_PRIVILEGE ->
                new HistoryException(
                        Message.of("no privilege to read " + table() + "\n  ")
                                .and(MissingRights.explain(session, e, Operation.READING)
                                        .map(MissingRight::inFull)
                                        .orElse(Message.of("let its owner grant SELECT on it"))),
                        e);
            default -> failed("read", e);
        };
    }

    private HistoryException notOurs(@Nullable Exception e) {
        return new HistoryException(
                Message.of(table() + " isn't a table of Rung: it lacks required columns\n"
                                + "  rename it, or apply the set to another schema with ")
                        .and(new ChooseSchema()),
                e);
    }

    private HistoryException notCreated(SQLException e) {
        if (!SqlState.INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
            return failed("create", e);
        }
        String database = value("current_database()");
        String role = value("current_user::text");
        Name schema = name(session.schema().value());
        boolean isThere = Relations.of(session).schemaExists();
        String grant = isThere
                ? Statements.of("GRANT USAGE, CREATE ON SCHEMA {0} TO {1}", schema, name(role))
                : Statements.of("GRANT CREATE ON DATABASE {0} TO {1}", name(database), name(role));
        return new HistoryException(
                "the role \"" + role + "\" has no privilege to create "
                        + (isThere ? "tables in the schema \"" : "the schema \"") + session.schema()
                        + "\" in the database \"" + database + "\"\n  let its owner run: " + grant,
                e);
    }

    private HistoryException failed(String what, Exception e) {
        ServerError error = ServerError.of(e);
        return new HistoryException(
                Message.of("can't " + what + " " + table() + ": " + error.message()
                                + error.sqlState()
                                        .map(state -> " [" + state + "]")
                                        .orElse("") + "\n  ")
                        .and(ServerCondition.of(error)
                                .map(ServerCondition::inFull)
                                .orElse(Message.of("see the server's log for more"))),
                e);
    }

    private String value(String expression) {
        return session.dsl().fetchSingle(field(expression, String.class)).value1();
    }

    private String table() {
        return Quoting.quoted(session.schema().value(), HistoryTables.MIGRATIONS);
    }
}
