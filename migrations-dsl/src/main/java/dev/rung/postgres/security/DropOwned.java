package dev.rung.postgres.security;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code DROP OWNED}. It has no {@link #effects()} and {@link #relations()}, because only the catalog knows what the
 * roles own.
 *
 * @param roles the roles whose objects are dropped
 * @param dependents what happens to the dependent objects
 */
public record DropOwned(List<QueryPart> roles, Drop.Dependents dependents) implements DropClauses.Behavior {

    @Override
    public PostgresStatement cascade() {
        return new DropOwned(roles, Drop.Dependents.CASCADE);
    }

    @Override
    public PostgresStatement restrict() {
        return new DropOwned(roles, Drop.Dependents.RESTRICT);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("drop owned by")
                .addAll(roles)
                .addIf(dependents == Drop.Dependents.CASCADE, "cascade")
                .addIf(dependents == Drop.Dependents.RESTRICT, "restrict")
                .toQuery();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
