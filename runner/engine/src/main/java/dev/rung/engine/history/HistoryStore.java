package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.APPLIED_AT;
import static dev.rung.engine.history.HistoryTables.APPLIED_BY;
import static dev.rung.engine.history.HistoryTables.CHECKSUM;
import static dev.rung.engine.history.HistoryTables.DOWN_SQL;
import static dev.rung.engine.history.HistoryTables.DURATION_MS;
import static dev.rung.engine.history.HistoryTables.SET_NAME;
import static dev.rung.engine.history.HistoryTables.STATE;
import static dev.rung.engine.history.HistoryTables.STEPS_DONE;
import static dev.rung.engine.history.HistoryTables.STEPS_TOTAL;
import static dev.rung.engine.history.HistoryTables.TOOL_VERSION;
import static dev.rung.engine.history.HistoryTables.UP_SQL;
import static dev.rung.engine.history.HistoryTables.VERSION;
import static org.jooq.impl.DSL.createSchema;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SetName;
import dev.rung.engine.model.ToolVersion;
import dev.rung.engine.rights.MissingRight;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Statements;
import dev.rung.engine.script.Rendering;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;

/** Reads the history of a session's set, and makes its tables where there are none. */
public final class HistoryStore {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UNDEFINED_COLUMN = "42703";

    /** Unique violation (in a catalog), duplicate schema, duplicate table, duplicate object. */
    private static final Set<String> MADE_MEANWHILE = Set.of("23505", "42P06", "42P07", "42710");

    private static final int CREATION_ATTEMPTS = 5;

    private final Session session;
    private final HistoryTables tables;

    /**
     * A history in the session's schema.
     *
     * @param session an open session
     */
    public HistoryStore(Session session) {
        this.session = session;
        this.tables = new HistoryTables(session.schema());
    }

    /** The statements that write to this history. */
    public HistoryWrites writes() {
        return new HistoryWrites(session.schema(), session.set(), ToolVersion.current(), ClientName.current());
    }

    /**
     * Reads the history; where there are no tables, nothing was applied.
     *
     * @throws HistoryException if the table isn't Rung's, or may not be read
     */
    public History read() {
        if (!exists()) {
            return History.EMPTY;
        }
        try {
            return toHistory(session.dsl()
                    .select(
                            VERSION,
                            APPLIED_AT,
                            CHECKSUM,
                            SET_NAME,
                            STATE,
                            STEPS_DONE,
                            STEPS_TOTAL,
                            DURATION_MS,
                            APPLIED_BY,
                            TOOL_VERSION,
                            UP_SQL,
                            DOWN_SQL)
                    .from(tables.migrations())
                    .fetch());
        } catch (DataAccessException e) {
            throw unreadable(e);
        }
    }

    /**
     * Makes the schema and the history's tables, if they aren't there. Others may make them at the same moment: another
     * set of the schema, or whoever needs the schema. PostgreSQL refuses the later one once the other has committed, so it
     * looks again.
     *
     * @throws HistoryException if the user has no right to make them
     */
    public void createIfAbsent() {
        for (int attempt = 1; !exists(); attempt++) {
            try {
                session.inTransaction(this::create);
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
     * @param limit how many rows at most
     */
    public List<LogRow> log(int limit) {
        return exists() ? new LogReader(session.dsl(), tables, session.set()).newest(limit) : List.of();
    }

    /** What the database was recorded to be for, by any set in this schema. */
    public Optional<Environment> environment() {
        return exists() ? new LogReader(session.dsl(), tables, session.set()).environment() : Optional.empty();
    }

    private void create() throws SQLException {
        List<String> statements = new ArrayList<>();
        if (!schemaExists()) {
            statements.add(Rendering.render(createSchema(name(session.schema().value()))));
        }
        for (Query query : tables.create()) {
            statements.add(Rendering.render(query));
        }
        try (Statement statement = session.connection().createStatement()) {
            for (String sql : statements) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
        }
    }

    /** Asks the catalog, which needs no right to the schema. */
    private boolean exists() {
        return session.dsl()
                .fetchSingle(field(
                        "exists (select from pg_catalog.pg_class c"
                                + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = {0} and c.relname = {1})",
                        Boolean.class, inline(session.schema().value()), inline(HistoryTables.MIGRATIONS)))
                .value1();
    }

    private boolean schemaExists() {
        return session.dsl()
                .fetchSingle(field(
                        "exists (select from pg_catalog.pg_namespace where nspname = {0})",
                        Boolean.class, inline(session.schema().value())))
                .value1();
    }

    private History toHistory(Result<? extends Record> rows) {
        List<HistoryEntry> own = new ArrayList<>();
        Map<MigrationId, SetName> foreign = new HashMap<>();
        for (Record row : rows) {
            MigrationId id = idOf(row);
            String set = row.get(SET_NAME);
            if (set.equals(session.set().value())) {
                own.add(toEntry(id, row));
            } else {
                foreign.put(id, new SetName(set));
            }
        }
        return new History(own, foreign);
    }

    private HistoryEntry toEntry(MigrationId id, Record row) {
        return new HistoryEntry(
                id,
                row.get(APPLIED_AT),
                row.get(CHECKSUM),
                EntryState.recorded(row.get(STATE))
                        .orElseThrow(() -> foreignRow("the state \"" + row.get(STATE) + "\"")),
                row.get(STEPS_DONE),
                row.get(STEPS_TOTAL),
                row.get(DURATION_MS),
                row.get(APPLIED_BY),
                row.get(TOOL_VERSION),
                ScriptJson.read(row.get(UP_SQL)),
                ScriptJson.read(row.get(DOWN_SQL)));
    }

    private MigrationId idOf(Record row) {
        return MigrationId.parse(row.get(VERSION))
                .orElseThrow(() -> foreignRow("the version \"" + row.get(VERSION) + "\""));
    }

    private HistoryException foreignRow(String what) {
        return new HistoryException(
                table() + " has a row with " + what + ", which this version of Rung doesn't know\n"
                        + "  use the version of Rung that wrote it, or correct the row",
                null);
    }

    private HistoryException unreadable(DataAccessException e) {
        return switch (e.sqlState()) {
            case UNDEFINED_COLUMN ->
                new HistoryException(
                        table() + " isn't a table of Rung's: it lacks columns that Rung keeps\n"
                                + "  rename it, or apply the set to another schema with --schema",
                        e);
            case INSUFFICIENT_PRIVILEGE ->
                new HistoryException(
                        "no right to read " + table() + "\n  "
                                + MissingRights.explain(session, e, "select")
                                        .map(MissingRight::toString)
                                        .orElse("let its owner grant SELECT on it"),
                        e);
            default -> new HistoryException("can't read " + table() + ": " + e.getMessage(), e);
        };
    }

    private HistoryException notCreated(SQLException e) {
        if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
            return new HistoryException("can't create " + table() + ": " + e.getMessage(), e);
        }
        String database = value("current_database()");
        String role = value("current_user::text");
        Name schema = name(session.schema().value());
        String grant = schemaExists()
                ? Statements.of("GRANT USAGE, CREATE ON SCHEMA {0} TO {1}", schema, name(role))
                : Statements.of("GRANT CREATE ON DATABASE {0} TO {1}", name(database), name(role));
        return new HistoryException(
                "the role \"" + role + "\" has no right to create "
                        + (schemaExists() ? "tables in the schema \"" : "the schema \"") + session.schema()
                        + "\" in the database \"" + database + "\"\n  let its owner run: " + grant,
                e);
    }

    private String value(String expression) {
        return session.dsl().fetchSingle(field(expression, String.class)).value1();
    }

    private String table() {
        return Rendering.render(tables.migrationsName());
    }
}
