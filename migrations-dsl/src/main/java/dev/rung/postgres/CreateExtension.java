package dev.rung.postgres;

import static org.jooq.impl.DSL.query;

import java.util.List;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code CREATE EXTENSION}.
 *
 * @param name the extension's name
 * @see PostgresDSL#createExtension(String)
 */
public record CreateExtension(Name name) implements PostgresStatement {

    @Override
    public Query toQuery() {
        return query("create extension {0}", name);
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.EXTENSION, name)));
    }
}
