package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.history.StoredEnvironment.Place;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ToolVersion;
import dev.rung.engine.sql.Quoting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the environment of the database. The environment applies to the whole database, so it is read from
 * the logs of all schemas, whichever set recorded it. Each log stores it as a row. The comment on the log repeats it
 * for roles that may not read the log, because PostgreSQL shows comments to everyone. So reading it requires no
 * privileges except those on the set's own history.
 */
public final class EnvironmentRecord {

    private static final String NONE = "none";
    private static final String ID = "id";
    private static final String ACTION = "action";
    private static final String DETAIL = "detail";

    /** A query for the newest row of a log. Takes the name of the log, and has the schema as a parameter. */
    private static final String LAST_WORD = "(select ?, " + DETAIL + " from %s where " + ACTION + " in ('"
            + LogAction.PROTECT + "', '" + LogAction.UNPROTECT + "') order by " + ID + " desc limit 1)";

    private final Session session;

    /**
     * Creates the record for the database of a session.
     *
     * @param session an open session
     */
    public EnvironmentRecord(Session session) {
        this.session = session;
    }

    /**
     * Reads the recorded environments of all schemas. It fails if the role may not read the history of the session's
     * schema.
     */
    public StoredEnvironment read() {
        List<Place> found = logs();
        Map<String, Optional<Environment>> said = lastWords(
                found.stream().filter(this::isToBeRead).map(Place::schema).toList());
        return new StoredEnvironment(
                session.schema().value(),
                found.stream()
                        .map(place -> isToBeRead(place)
                                ? place.saying(said.getOrDefault(place.schema(), Optional.empty()))
                                : place)
                        .toList());
    }

    private boolean isToBeRead(Place place) {
        return place.isReadable() || place.isIn(session.schema());
    }

    /**
     * Records the environment of the database, unless it is already recorded.
     *
     * @param wanted the environment; empty to remove it
     * @throws HistoryException as {@link #writes}, or if the user may not create the history's tables
     * @throws SQLException if it can't be written
     */
    public void record(Optional<Environment> wanted) throws SQLException {
        new HistoryStore(session).createIfAbsent();
        List<Query> statements = writes(wanted);
        if (!statements.isEmpty()) {
            session.write(statements);
        }
    }

    /**
     * Returns the statements that record the environment of the database, in the session's schema and in every schema
     * that records a different one. The list is empty if nothing has to be written. The session's history must exist.
     *
     * @param wanted the environment; empty to remove it
     * @throws HistoryException if another schema records an environment that takes precedence, and the role may not
     *     write there
     */
    public List<Query> writes(Optional<Environment> wanted) {
        StoredEnvironment recorded = read();
        List<Query> statements = new ArrayList<>();
        for (Place place : recorded.places()) {
            if (place.isIn(session.schema())) {
                // If the role may not write to its own history, the run fails and names the missing privilege.
                if (!place.says(wanted) || !place.isMarkedIfOwn()) {
                    statements.addAll(writesTo(place, wanted));
                }
            } else if (place.contradicts(wanted) && place.isWritable()) {
                statements.addAll(writesTo(place, wanted));
            } else if (place.isStricterThan(wanted)) {
                throw notOurs(place);
            }
        }
        return statements;
    }

    private List<Query> writesTo(Place place, Optional<Environment> wanted) {
        SchemaName schema = new SchemaName(place.schema());
        LogAction action = wanted.isPresent() ? LogAction.PROTECT : LogAction.UNPROTECT;
        List<Query> statements = new ArrayList<>();
        statements.add(new HistoryWrites(schema, session.set(), ToolVersion.current(), ClientName.current())
                .logged(LogEntry.done(action, wanted.map(Environment::toString).orElse(null))));
        if (place.isOwn()) {
            statements.add(
                    DSL.commentOnTable(new HistoryTables(schema).log()).is(HistoryTables.LOG_COMMENT + mark(wanted)));
        }
        return statements;
    }

    /** The end of the comment on a log. */
    static String mark(Optional<Environment> environment) {
        return " [environment: " + environment.map(Environment::toString).orElse(NONE) + "]";
    }

    /** Finds the logs in the catalog, which requires no privileges on the schemas. */
    private List<Place> logs() {
        return session.query("""
            select n.nspname::text as schema, pg_catalog.pg_get_userbyid(c.relowner)::text as owner,
                pg_catalog.pg_has_role(c.relowner, 'usage') as own,
                pg_catalog.has_schema_privilege(n.oid, 'usage')
                    and pg_catalog.has_table_privilege(c.oid, 'select') as readable,
                pg_catalog.has_schema_privilege(n.oid, 'usage')
                    and pg_catalog.has_table_privilege(c.oid, 'insert') as writable,
                substring(pg_catalog.obj_description(c.oid, 'pg_class') from '\\[environment: (\\w+)\\]$') as mark
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relname = ? and c.relkind = 'r' and c.relpersistence = 'p'
                and 3 = (select count(*) from pg_catalog.pg_attribute a
                    where a.attrelid = c.oid and a.attname in (?, ?, ?) and not a.attisdropped)
            order by n.nspname
            """, EnvironmentRecord::toPlace, HistoryTables.LOG, ID, ACTION, DETAIL);
    }

    private static Place toPlace(ResultSet row) throws SQLException {
        @Nullable String mark = row.getString("mark");
        return new Place(
                row.getString("schema"),
                row.getString("owner"),
                row.getBoolean("own"),
                row.getBoolean("readable"),
                row.getBoolean("writable"),
                mark != null,
                mark == null ? Optional.empty() : Environment.named(mark));
    }

    /** The last recorded environment of each log. */
    private Map<String, Optional<Environment>> lastWords(List<String> schemas) {
        if (schemas.isEmpty()) {
            return Map.of();
        }
        String query = schemas.stream()
                .map(schema -> LAST_WORD.formatted(Quoting.quoted(schema, HistoryTables.LOG)))
                .collect(Collectors.joining(" union all "));
        return session.query(query, LastWord::of, schemas.toArray()).stream()
                .collect(Collectors.toMap(LastWord::schema, LastWord::environment));
    }

    private record LastWord(String schema, Optional<Environment> environment) {

        static LastWord of(ResultSet row) throws SQLException {
            return new LastWord(
                    row.getString(1), Optional.ofNullable(row.getString(2)).flatMap(Environment::named));
        }
    }

    private static HistoryException notOurs(Place place) {
        return new HistoryException(
                Message.of("the schema \"" + place.schema() + "\" records that the database is for "
                                + place.environment().map(Environment::toString).orElse(NONE)
                                + ", but this role may not change it; nothing was done\n  let the role \""
                                + place.owner() + "\" change it with ")
                        .and(new Protect()),
                null);
    }
}
