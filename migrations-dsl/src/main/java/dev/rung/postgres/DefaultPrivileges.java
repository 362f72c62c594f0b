package dev.rung.postgres;

import java.util.List;
import java.util.function.Function;
import org.jooq.QueryPart;

/** {@code ALTER DEFAULT PRIVILEGES}: what roles may do with objects yet to be made. */
public final class DefaultPrivileges {

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
        return new Objects<>(
                objects -> GrantStatement.to(Sentence.of(grant).add(objects).toPart(), List.of(), since));
    }

    /** Takes privileges. */
    public Objects<GrantClauses.From> revoke(Privilege privilege, Privilege... more) {
        int since = GrantStatement.since(privilege, more);
        QueryPart revoke = Sentence.of(start)
                .add(GrantStatement.start("revoke", privilege, more))
                .toPart();
        return new Objects<>(
                objects -> GrantStatement.from(Sentence.of(revoke).add(objects).toPart(), List.of(), since));
    }

    /**
     * What must come next: the sort of objects.
     *
     * @param <T> what comes after it
     */
    public static final class Objects<T> {

        private final Function<String, T> next;

        private Objects(Function<String, T> next) {
            this.next = next;
        }

        /** Tables and views. */
        public T onTables() {
            return next.apply("on tables");
        }

        /** Sequences. */
        public T onSequences() {
            return next.apply("on sequences");
        }

        /** Functions and procedures. */
        public T onRoutines() {
            return next.apply("on routines");
        }

        /** Types and domains. */
        public T onTypes() {
            return next.apply("on types");
        }

        /** Schemas. */
        public T onSchemas() {
            return next.apply("on schemas");
        }
    }
}
