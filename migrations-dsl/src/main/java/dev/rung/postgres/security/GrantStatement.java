package dev.rung.postgres.security;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Arrays;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code GRANT} and {@code REVOKE} for privileges.
 *
 * @param text the statement so far
 * @param objects the objects whose privileges change, if they have a schema
 * @param since the first major version of PostgreSQL that supports the statement
 */
record GrantStatement(QueryPart text, List<CatalogObject> objects, int since)
        implements GrantClauses.WithGrantOption, GrantClauses.Cascade {

    /** Renders the statement up to the objects: {@code grant select, insert}. */
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

    static GrantClauses.GrantWithoutRoles to(QueryPart start, List<CatalogObject> objects, int since) {
        return (role, more) -> new GrantStatement(
                Sentence.of(start).add("to").addAll(Roles.parts(role, more)).toPart(), objects, since);
    }

    static GrantClauses.RevokeWithoutRoles from(QueryPart start, List<CatalogObject> objects, int since) {
        return (role, more) -> new GrantStatement(
                Sentence.of(start).add("from").addAll(Roles.parts(role, more)).toPart(), objects, since);
    }

    private GrantStatement and(String words) {
        return new GrantStatement(Sentence.of(text).add(words).toPart(), objects, since);
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

    @Override
    public List<Name> relations() {
        return objects.stream().flatMap(object -> object.relation().stream()).toList();
    }

    @Override
    public List<CatalogObject> targets() {
        return objects;
    }

    @Override
    public String toString() {
        return toSql();
    }
}
