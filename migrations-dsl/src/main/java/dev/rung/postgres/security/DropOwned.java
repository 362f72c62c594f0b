package dev.rung.postgres.security;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code DROP OWNED}. What the roles own, only the catalog knows, so it states no effect and no relation.
 *
 * @param roles whose objects are dropped
 * @param behavior the words at the end, or none
 */
public record DropOwned(List<QueryPart> roles, String behavior) implements DropClauses.Behavior {

    @Override
    public PostgresStatement cascade() {
        return new DropOwned(roles, "cascade");
    }

    @Override
    public PostgresStatement restrict() {
        return new DropOwned(roles, "restrict");
    }

    @Override
    public Query toQuery() {
        return Sentence.of("drop owned by").addAll(roles).add(behavior).toQuery();
    }
}
