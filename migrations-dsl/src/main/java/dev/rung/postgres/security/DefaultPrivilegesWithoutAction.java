package dev.rung.postgres.security;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.QueryPart;

/**
 * An incomplete {@code ALTER DEFAULT PRIVILEGES}, of what roles may do with objects yet to be made: call {@code grant(...)}
 * or {@code revoke(...)} next, or {@code forRole(...)} or {@code inSchema(...)} before it.
 */
public final class DefaultPrivilegesWithoutAction {

    private static final int LARGE_OBJECTS_SINCE = 18;

    private final QueryPart start;

    DefaultPrivilegesWithoutAction(Sentence start) {
        this.start = start.toPart();
    }

    /** Objects that these roles make, rather than the one that runs the statement. */
    public DefaultPrivilegesWithoutAction forRole(String role, String... more) {
        return new DefaultPrivilegesWithoutAction(
                Sentence.of(start).add("for role").addAll(Parts.names(role, more)));
    }

    /** As {@link #forRole(String, String...)}, for a list of at least one. */
    public DefaultPrivilegesWithoutAction forRole(List<String> roles) {
        return forRole(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** Objects made in these schemas, rather than in any. */
    public DefaultPrivilegesWithoutAction inSchema(String schema, String... more) {
        return new DefaultPrivilegesWithoutAction(
                Sentence.of(start).add("in schema").addAll(Parts.names(schema, more)));
    }

    /** As {@link #inSchema(String, String...)}, for a list of at least one. */
    public DefaultPrivilegesWithoutAction inSchema(List<String> schemas) {
        return inSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Gives privileges. */
    public WithoutObjects<GrantClauses.GrantWithoutRoles> grant(Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart grant = Sentence.of(start)
                .add(GrantStatement.start("grant", privilege, more))
                .toPart();
        return new WithoutObjects<>((objects, objectsSince) ->
                GrantStatement.to(Sentence.of(grant).add(objects).toPart(), List.of(), Math.max(since, objectsSince)));
    }

    /** As {@link #grant(Privilege, Privilege...)}, for a list of at least one. */
    public WithoutObjects<GrantClauses.GrantWithoutRoles> grant(Collection<? extends Privilege> privileges) {
        return grant(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** Takes privileges. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** As {@link #revoke(Privilege, Privilege...)}, for a list of at least one. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(Collection<? extends Privilege> privileges) {
        return revoke(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** Leaves privileges, but not the right to give them on. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    /** As {@link #revokeGrantOptionFor(Privilege, Privilege...)}, for a list of at least one. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Collection<? extends Privilege> privileges) {
        return revokeGrantOptionFor(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    private WithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            String words, Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart revoke = Sentence.of(start)
                .add(GrantStatement.start(words, privilege, more))
                .toPart();
        return new WithoutObjects<>((objects, objectsSince) -> GrantStatement.from(
                Sentence.of(revoke).add(objects).toPart(), List.of(), Math.max(since, objectsSince)));
    }

    /**
     * An incomplete {@code ALTER DEFAULT PRIVILEGES}: call {@code onTables()} or another kind of objects next.
     *
     * @param <T> what comes after it
     */
    public static final class WithoutObjects<T> {

        private final BiFunction<String, Integer, T> next;

        private WithoutObjects(BiFunction<String, Integer, T> next) {
            this.next = next;
        }

        /** Tables and views. */
        public T onTables() {
            return next.apply("on tables", PostgresStatement.OLDEST_VERSION);
        }

        /** Sequences. */
        public T onSequences() {
            return next.apply("on sequences", PostgresStatement.OLDEST_VERSION);
        }

        /** Functions and procedures. */
        public T onRoutines() {
            return next.apply("on routines", PostgresStatement.OLDEST_VERSION);
        }

        /** Types and domains. */
        public T onTypes() {
            return next.apply("on types", PostgresStatement.OLDEST_VERSION);
        }

        /** Large objects. Since PostgreSQL 18. */
        public T onLargeObjects() {
            return next.apply("on large objects", LARGE_OBJECTS_SINCE);
        }

        /** Schemas. */
        public T onSchemas() {
            return next.apply("on schemas", PostgresStatement.OLDEST_VERSION);
        }
    }
}
