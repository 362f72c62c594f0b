package dev.rung.engine.reset;

import static org.jooq.impl.DSL.query;
import static org.jooq.impl.DSL.raw;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.ResetRefusedException;
import dev.rung.engine.exception.RightMissingException;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.execution.Retries;
import dev.rung.engine.history.EnvironmentRecord;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.Protection;
import dev.rung.engine.history.StoredEnvironment;
import dev.rung.engine.loss.Dependents;
import dev.rung.engine.loss.Losses;
import dev.rung.engine.model.Action;
import dev.rung.engine.model.Action.RollBackAll;
import dev.rung.engine.model.Dependent;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SchemaObject;
import dev.rung.engine.model.SetName;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Drops everything in the schema of a set. */
public final class Reset {

    private final Supplier<Session> sessions;
    private final SetName set;
    private final ExecutionSettings settings;

    /**
     * Creates the reset for a set's schema.
     *
     * @param sessions opens a session for the set and the schema
     * @param set the set
     * @param settings how to wait for another runner
     */
    public Reset(Supplier<Session> sessions, SetName set, ExecutionSettings settings) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
    }

    /**
     * Plans a reset. This method writes nothing.
     *
     * @param environment the environment of the database
     * @param together other schemas that are reset in the same run; their objects may depend on objects that are
     *     dropped
     * @throws ResetRefusedException if the environment is neither development nor test, another set uses the schema, or
     *     objects of other schemas depend on the schema's objects
     */
    public ResetPlan plan(Environment environment, Set<SchemaName> together) {
        if (!environment.isDisposable()) {
            throw new ResetRefusedException(
                    Message.of("a database for " + environment + " is never reset; nothing was done\n  ")
                            .and(new Action.Reset())
                            .and(" is for development and test"));
        }
        return Session.use(sessions, session -> {
            refuseIfNotOurs(session, environment);
            ResetPlan plan = new ResetPlan(set, session.schema(), environment, together, objectsIn(session));
            refuseIfNeeded(session, plan);
            return plan;
        });
    }

    /**
     * Lists the data that will be lost. This method writes nothing.
     *
     * @param plan the plan
     */
    public List<Loss> losses(ResetPlan plan) {
        return Session.use(sessions, session -> Losses.of(session, addressesIn(session)));
    }

    /**
     * Drops the objects of a plan in one transaction, and removes all migrations from the history. The log stays.
     *
     * @param plan the plan
     */
    public void run(ResetPlan plan) {
        AdvisoryLock.run(sessions, settings, (session, watch) -> {
            refuseIfNotOurs(session, plan.environment());
            refuseIfNeeded(session, plan);
            HistoryStore store = new HistoryStore(session);
            store.createIfAbsent();
            List<Query> statements = new ArrayList<>(settings.timeouts().statements());
            for (SchemaObject object : plan.objects()) {
                statements.add(drop(object));
            }
            statements.addAll(new EnvironmentRecord(session).writes(Optional.of(plan.environment())));
            statements.add(store.writes().allRemoved());
            statements.add(store.writes().loggedInTransaction(LogAction.RESET, null));
            try {
                Retries.logged(settings.retries(), session, watch, LogAction.RESET, null, store.writes())
                        .run(() -> session.write(statements));
            } catch (SQLException e) {
                MissingRights.explain(session, e, Operation.RECORDING).ifPresent(right -> {
                    throw new RightMissingException("the schema could not be emptied, and nothing was done", right, e);
                });
                throw e;
            }
        });
    }

    private static void refuseIfNeeded(Session session, ResetPlan plan) {
        List<Dependent> dependents = Dependents.elsewhere(
                session,
                addressesIn(session),
                plan.together().stream().map(SchemaName::value).toList());
        if (!dependents.isEmpty()) {
            throw ResetRefusedException.dependents(session.schema(), dependents);
        }
    }

    private static void refuseIfNotOurs(Session session, Environment environment) {
        HistoryStore store = new HistoryStore(session);
        StoredEnvironment recorded = new EnvironmentRecord(session).read();
        Protection.sparesLastingData(recorded, new Action.Reset());
        recorded.refuseContradiction(environment);
        History history = store.read();
        if (!history.foreign().isEmpty()) {
            throw new ResetRefusedException(
                    Message.of("the schema \"" + session.schema() + "\" also contains the set \""
                                    + history.foreign().values().iterator().next() + "\"; nothing was done\n"
                                    + "  roll this set back with ")
                            .and(new RollBackAll())
                            .and(", or move it to another schema"));
        }
    }

    /** Lists the objects of the schema, with names that PostgreSQL has quoted. */
    private static List<SchemaObject> objectsIn(Session session) {
        return session.dsl()
                .resultQuery("""
                    select case o.type
                            when 'statistics object' then 'statistics'
                            when 'composite type' then 'type'
                            else o.type end as type,
                        o.identity
                    from ({0}) a
                    cross join lateral pg_catalog.pg_identify_object(a.classid, a.objid, 0) o
                    where o.type <> 'default acl'
                    order by o.type <> 'extension', 1, 2
                    """, addressesIn(session))
                .fetch(row -> new SchemaObject(row.get("type", String.class), row.get("identity", String.class)));
    }

    /**
     * Selects the objects directly in the schema. Members of an extension are dropped with the extension, and parts of
     * a table with the table.
     */
    private static QueryPart addressesIn(Session session) {
        return DSL.resultQuery("""
            select d.classid, d.objid, 0 as objsubid
            from pg_catalog.pg_depend d
            where d.refclassid = 'pg_catalog.pg_namespace'::regclass
                and d.refobjid = (select oid from pg_catalog.pg_namespace where nspname = {0})
                and d.deptype = 'n'
                and not exists (select from pg_catalog.pg_depend m
                    where m.classid = d.classid and m.objid = d.objid and m.refobjid <> m.objid
                        and m.deptype in ('e', 'i'))
                and not (d.classid = 'pg_catalog.pg_class'::regclass and d.objid in
                    (select oid from pg_catalog.pg_class
                    where relname in ('schema_migrations', 'schema_migration_log')))
            """, DSL.inline(session.schema().value()));
    }

    /** Drops an object, if it wasn't dropped with another one. */
    private static Query drop(SchemaObject object) {
        return query("drop {0} if exists {1} cascade", raw(object.type()), raw(object.identity()));
    }
}
