package dev.rung.postgres.security;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.QueryPart;

/** {@code ALTER DEFAULT PRIVILEGES}: what roles may do with objects yet to be made. */
public final class DefaultPrivileges {

    private static final int LARGE_OBJECTS_SINCE = 18;

    private final QueryPart start;

    DefaultPrivileges(Sentence start) {
        this.start = start.toPart();
    }

    /** Objects that these roles make, rather than the one that runs the statement. */
    public DefaultPrivileges forRole(String role, String... more) {
        return new DefaultPrivileges(Sentence.of(start).add("for role").addAll(Parts.names(role, more)));
    }

    /** Objects made in these schemas, rather than in any. */
    public DefaultPrivileges inSchema(String schema, String... more) {
        return new DefaultPrivileges(Sentence.of(start).add("in schema").addAll(Parts.names(schema, more)));
    }

    /** Gives privileges. */
    public Objects<GrantClauses.To> grant(Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart grant = Sentence.of(start)
                .add(GrantStatement.start("grant", privilege, more))
                .toPart();
        return new Objects<>((objects, objectsSince) ->
                GrantStatement.to(Sentence.of(grant).add(objects).toPart(), List.of(), Math.max(since, objectsSince)));
    }

    /** Takes privileges. */
    public Objects<GrantClauses.From> revoke(Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** Leaves privileges, but not the right to give them on. */
    public Objects<GrantClauses.From> revokeGrantOptionFor(Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    private Objects<GrantClauses.From> revoke(String words, Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart revoke = Sentence.of(start)
                .add(GrantStatement.start(words, privilege, more))
                .toPart();
        return new Objects<>((objects, objectsSince) -> GrantStatement.from(
                Sentence.of(revoke).add(objects).toPart(), List.of(), Math.max(since, objectsSince)));
    }

    /**
     * What must come next: the sort of objects.
     *
     * @param <T> what comes after it
     */
    public static final class Objects<T> {

        private final BiFunction<String, Integer, T> next;

        private Objects(BiFunction<String, Integer, T> next) {
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
