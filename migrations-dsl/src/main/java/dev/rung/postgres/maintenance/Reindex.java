package dev.rung.postgres.maintenance;

import dev.rung.postgres.internal.Leftovers;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;

/**
 * {@code REINDEX}.
 *
 * @param object the index, table or schema
 * @param concurrent whether the indexes are rebuilt concurrently
 */
record Reindex(CatalogObject object, boolean concurrent) implements ReindexClauses {

    @Override
    public PostgresStatement concurrently() {
        return new Reindex(object, true);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("reindex " + object.kind())
                .addIf(concurrent, "concurrently")
                .add(object.name())
                .toQuery();
    }

    @Override
    public boolean isTransactional() {
        return !concurrent && object.kind() != CatalogObject.Kind.SCHEMA;
    }

    @Override
    public Optional<ResultQuery<Record>> leftovers() {
        return concurrent ? Optional.of(Leftovers.ofRebuilding(object)) : Optional.empty();
    }

    @Override
    public Optional<Completion> completion() {
        return isTransactional() ? Optional.empty() : Optional.of(new Completion.Repeatable());
    }

    @Override
    public List<Name> relations() {
        return object.relation().map(List::of).orElse(List.of());
    }

    @Override
    public String toString() {
        return toSql();
    }
}
