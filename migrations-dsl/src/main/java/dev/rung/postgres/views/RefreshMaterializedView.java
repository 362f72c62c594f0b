package dev.rung.postgres.views;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code REFRESH MATERIALIZED VIEW}.
 *
 * @param name the view
 * @param concurrent whether the view is refreshed concurrently
 * @param empty whether the data of the view is discarded
 */
record RefreshMaterializedView(Name name, boolean concurrent, boolean empty) implements RefreshMaterializedViewClauses {

    @Override
    public PostgresStatement concurrently() {
        return new RefreshMaterializedView(name, true, false);
    }

    @Override
    public PostgresStatement withNoData() {
        return new RefreshMaterializedView(name, false, true);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("refresh materialized view")
                .addIf(concurrent, "concurrently")
                .add(name)
                .addIf(empty, "with no data")
                .toQuery();
    }

    @Override
    public List<Name> relations() {
        return List.of(name);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
