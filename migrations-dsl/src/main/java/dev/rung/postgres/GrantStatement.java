package dev.rung.postgres;

import java.util.Arrays;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code GRANT} and {@code REVOKE}, of privileges or of a role.
 *
 * @param text the statement so far
 * @param relations the tables and sequences that it is about
 * @param since the major version of PostgreSQL that first understands it
 */
record GrantStatement(QueryPart text, List<Name> relations, int since)
        implements GrantClauses.WithGrantOption, GrantClauses.Cascade {

    /** The statement up to the objects: {@code grant select, insert}. */
    static QueryPart start(String words, Privilege first, Privilege... more) {
        return Sentence.of(words)
                .addAll(Parts.listOf(first, more).stream()
                        .map(Privilege::toPart)
                        .toList())
                .toPart();
    }

    static int since(Privilege first, Privilege... more) {
        return Math.max(
                first.since(),
                Arrays.stream(more).mapToInt(Privilege::since).max().orElse(OLDEST_VERSION));
    }

    static GrantClauses.To to(QueryPart start, List<Name> relations, int since) {
        return (role, more) -> new GrantStatement(
                Sentence.of(start).add("to").addAll(Role.parts(role, more)).toPart(), relations, since);
    }

    static GrantClauses.From from(QueryPart start, List<Name> relations, int since) {
        return (role, more) -> new GrantStatement(
                Sentence.of(start).add("from").addAll(Role.parts(role, more)).toPart(), relations, since);
    }

    private GrantStatement and(String words) {
        return new GrantStatement(Sentence.of(text).add(words).toPart(), relations, since);
    }

    @Override
    public PostgresStatement withGrantOption() {
        return and("with grant option");
    }

    @Override
    public PostgresStatement cascade() {
        return and("cascade");
    }

    @Override
    public Query toQuery() {
        return Sentence.of(text).toQuery();
    }
}
