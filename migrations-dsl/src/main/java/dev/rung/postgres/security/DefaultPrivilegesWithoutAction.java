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
 * An incomplete {@code ALTER DEFAULT PRIVILEGES}: call {@code grant(...)} or {@code revoke(...)} next, or
 * {@code forRole(...)} or {@code inSchema(...)} before it.
 */
public final class DefaultPrivilegesWithoutAction {

    private static final int LARGE_OBJECTS_SINCE = 18;

    private final QueryPart start;

    DefaultPrivilegesWithoutAction(Sentence start) {
        this.start = start.toPart();
    }

    /** Applies to objects that these roles create. The default is the role that runs the statement. */
    public DefaultPrivilegesWithoutAction forRole(String role, String... more) {
        return new DefaultPrivilegesWithoutAction(
                Sentence.of(start).add("for role").addAll(Parts.names(role, more)));
    }

    /** Same as {@link #forRole(String, String...)}, for a non-empty list. */
    public DefaultPrivilegesWithoutAction forRole(List<String> roles) {
        return forRole(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** Applies to objects in these schemas. The default is all schemas. */
    public DefaultPrivilegesWithoutAction inSchema(String schema, String... more) {
        return new DefaultPrivilegesWithoutAction(
                Sentence.of(start).add("in schema").addAll(Parts.names(schema, more)));
    }

    /** Same as {@link #inSchema(String, String...)}, for a non-empty list. */
    public DefaultPrivilegesWithoutAction inSchema(List<String> schemas) {
        return inSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Grants privileges. */
    public WithoutObjects<GrantClauses.GrantWithoutRoles> grant(Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart grant = Sentence.of(start)
                .add(GrantStatement.start("grant", privilege, more))
                .toPart();
        return new WithoutObjects<>((objects, objectsSince) ->
                GrantStatement.to(Sentence.of(grant).add(objects).toPart(), List.of(), Math.max(since, objectsSince)));
    }

    /** Same as {@link #grant(Privilege, Privilege...)}, for a non-empty list. */
    public WithoutObjects<GrantClauses.GrantWithoutRoles> grant(Collection<? extends Privilege> privileges) {
        return grant(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** Revokes privileges. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** Same as {@link #revoke(Privilege, Privilege...)}, for a non-empty list. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(Collection<? extends Privilege> privileges) {
        return revoke(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** Revokes the grant option for privileges, but not the privileges. */
    public WithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    /** Same as {@link #revokeGrantOptionFor(Privilege, Privilege...)}, for a non-empty list. */
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
     * @param <T> the next stage
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

        /** Functions and procedures. Same as {@link #onRoutines()}. */
        public T onFunctions() {
            return next.apply("on functions", PostgresStatement.OLDEST_VERSION);
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
