package dev.rung.postgres.schemas;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE SCHEMA}.
 *
 * @param schema the schema
 * @param ifAbsent whether the statement does nothing if the schema already exists
 * @param owner the owner, null for the role that runs the statement
 */
record CreateSchema(Name schema, boolean ifAbsent, @Nullable Name owner) implements CreateSchemaClauses.IfNotExists {

    @Override
    public CreateSchemaClauses.Authorization ifNotExists() {
        return new CreateSchema(schema, true, owner);
    }

    @Override
    public PostgresStatement authorization(Name role) {
        return new CreateSchema(schema, ifAbsent, role);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create schema")
                .addIf(ifAbsent, "if not exists")
                .add(schema)
                .addIf("authorization", owner)
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.SCHEMA, schema)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
