package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.ACTION;
import static dev.rung.engine.history.HistoryTables.DETAIL;
import static dev.rung.engine.history.HistoryTables.LOG_ID;
import static org.jooq.impl.DSL.inline;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.history.StoredEnvironment.Place;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ToolVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * What the database is for. It is about the whole database, whichever set it was said for: it is read from the logs of all
 * schemas. Each log holds it as a row; the comment on the log says it again to roles that may not read the log, since
 * PostgreSQL shows comments to everyone. So it needs no right beyond those to the set's own history.
 */
public final class EnvironmentRecord {

    private static final String NONE = "none";

    private final Session session;

    /**
     * The record in the database of a session.
     *
     * @param session an open session
     */
    public EnvironmentRecord(Session session) {
        this.session = session;
    }

    /**
     * Reads what is recorded, in all schemas. Without the right to read the history of its own schema it fails, as every
     * reading of that does.
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
     * Records what the database is for, unless that is recorded already.
     *
     * @param wanted what it is for; empty to forget it
     * @throws HistoryException as {@link #writes}, or if the user has no right to make the history's tables
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
     * The statements that record what the database is for, in the session's schema and wherever else something different
     * is recorded. Nothing is left to do where the list is empty. The session's history must be there.
     *
     * @param wanted what it is for; empty to forget it
     * @throws HistoryException if another schema says something that counts for more, and may not be written to
     */
    public List<Query> writes(Optional<Environment> wanted) {
        StoredEnvironment recorded = read();
        List<Query> statements = new ArrayList<>();
        for (Place place : recorded.places()) {
            if (place.isIn(session.schema())) {
                // Without the right to write to its own history the run fails, and says which right it lacks.
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

    /** What the comment on a log ends with. */
    static String mark(Optional<Environment> environment) {
        return " [environment: " + environment.map(Environment::toString).orElse(NONE) + "]";
    }

    /** Asks the catalog, which needs no right to the schemas. */
    private List<Place> logs() {
        return session.dsl()
                .resultQuery(
                        """
                        select n.nspname::text as schema, pg_catalog.pg_get_userbyid(c.relowner)::text as owner,
                            pg_catalog.pg_has_role(c.relowner, 'usage') as own,
                            pg_catalog.has_schema_privilege(n.oid, 'usage')
                                and pg_catalog.has_table_privilege(c.oid, 'select') as readable,
                            pg_catalog.has_schema_privilege(n.oid, 'usage')
                                and pg_catalog.has_table_privilege(c.oid, 'insert') as writable,
                            substring(pg_catalog.obj_description(c.oid, 'pg_class') from '\\[environment: (\\w+)\\]$') as mark
                        from pg_catalog.pg_class c
                        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        where c.relname = {0} and c.relkind = 'r' and c.relpersistence = 'p'
                            and 3 = (select count(*) from pg_catalog.pg_attribute a
                                where a.attrelid = c.oid and a.attname in ({1}, {2}, {3}) and not a.attisdropped)
                        order by n.nspname
                        """,
                        inline(HistoryTables.LOG),
                        inline(LOG_ID.getName()),
                        inline(ACTION.getName()),
                        inline(DETAIL.getName()))
                .fetch(EnvironmentRecord::toPlace);
    }

    private static Place toPlace(Record row) {
        String mark = row.get("mark", String.class);
        return new Place(
                row.get("schema", String.class),
                row.get("owner", String.class),
                row.get("own", Boolean.class),
                row.get("readable", Boolean.class),
                row.get("writable", Boolean.class),
                mark != null,
                mark == null ? Optional.empty() : Environment.named(mark));
    }

    /** The last word of each log. */
    private Map<String, Optional<Environment>> lastWords(List<String> schemas) {
        Map<String, Optional<Environment>> words = new HashMap<>();
        schemas.stream()
                .map(this::lastWord)
                .reduce(Select::unionAll)
                .ifPresent(all -> session.dsl()
                        .fetch(all)
                        .forEach(row -> words.put(
                                row.get(0, String.class),
                                Optional.ofNullable(row.get(1, String.class)).flatMap(Environment::named))));
        return words;
    }

    private Select<Record> lastWord(String schema) {
        Select<? extends Record> newest = DSL.select(DETAIL)
                .from(new HistoryTables(new SchemaName(schema)).log())
                .where(ACTION.in(LogAction.PROTECT.toString(), LogAction.UNPROTECT.toString()))
                .orderBy(LOG_ID.desc())
                .limit(1);
        return DSL.select(List.of(inline(schema), DETAIL)).from(newest.asTable("newest"));
    }

    private static HistoryException notOurs(Place place) {
        return new HistoryException(
                Message.of("the schema \"" + place.schema() + "\" records that the database is for "
                                + place.environment().map(Environment::toString).orElse(NONE)
                                + ", and this role may not change that; nothing was done\n  let the role \""
                                + place.owner() + "\" change it with ")
                        .and(new Protect()),
                null);
    }
}
