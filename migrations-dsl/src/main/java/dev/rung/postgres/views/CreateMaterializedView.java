package dev.rung.postgres.views;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Map;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE MATERIALIZED VIEW}.
 *
 * @param start the clauses before the query
 * @param query the query
 * @param empty whether the view is created without data
 */
record CreateMaterializedView(Start start, ResultQuery<?> query, boolean empty)
        implements CreateMaterializedViewClauses.WithNoData {

    /** A {@code CREATE MATERIALIZED VIEW} without its query. */
    record Start(
            Name name,
            boolean ifAbsent,
            List<Name> names,
            @Nullable Name method,
            Map<Name, Object> storage,
            @Nullable Name inTablespace)
            implements CreateMaterializedViewClauses.IfNotExistsWithoutQuery {

        Start(Name name) {
            this(name, false, List.of(), null, Map.of(), null);
        }

        @Override
        public CreateMaterializedViewClauses.ColumnsWithoutQuery ifNotExists() {
            return new Start(name, true, names, method, storage, inTablespace);
        }

        @Override
        public CreateMaterializedViewClauses.UsingWithoutQuery columns(Name column, Name... more) {
            return new Start(name, ifAbsent, Parts.listOf(column, more), method, storage, inTablespace);
        }

        @Override
        public CreateMaterializedViewClauses.OptionsWithoutQuery using(Name accessMethod) {
            return new Start(name, ifAbsent, names, accessMethod, storage, inTablespace);
        }

        @Override
        public CreateMaterializedViewClauses.OptionsWithoutQuery with(Name parameter, Object value) {
            return new Start(name, ifAbsent, names, method, Parts.with(storage, parameter, value), inTablespace);
        }

        @Override
        public CreateMaterializedViewClauses.WithoutQuery tablespace(Name tablespace) {
            return new Start(name, ifAbsent, names, method, storage, tablespace);
        }

        @Override
        public CreateMaterializedViewClauses.WithNoData as(ResultQuery<?> query) {
            return new CreateMaterializedView(this, query, false);
        }
    }

    @Override
    public PostgresStatement withNoData() {
        return new CreateMaterializedView(start, query, true);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create materialized view")
                .addIf(start.ifAbsent, "if not exists")
                .add(start.name)
                .addIf("", start.names)
                .addIf("using", start.method)
                .addIf("with", start.storage)
                .addIf("tablespace", start.inTablespace)
                .add("as")
                .add(query)
                .addIf(empty, "with no data")
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return start.ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.MATERIALIZED_VIEW, start.name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
