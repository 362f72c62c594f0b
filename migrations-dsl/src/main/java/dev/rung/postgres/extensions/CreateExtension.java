package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE EXTENSION}.
 *
 * @param name the extension
 * @param ifAbsent whether the statement does nothing if the extension already exists
 * @param inSchema the schema of the extension's objects, null for the first schema of the search path
 * @param ofVersion the version, null for the default one
 * @param cascades whether the extensions that it requires are installed as well
 * @see ExtensionDSL#createExtension(String)
 */
public record CreateExtension(
        Name name,
        boolean ifAbsent,
        @Nullable Name inSchema,
        @Nullable String ofVersion,
        boolean cascades) implements PostgresStatement, CreateExtensionClauses.IfNotExists {

    CreateExtension(Name name) {
        this(name, false, null, null, false);
    }

    @Override
    public CreateExtensionClauses.Schema ifNotExists() {
        return new CreateExtension(name, true, inSchema, ofVersion, cascades);
    }

    @Override
    public CreateExtensionClauses.Version schema(Name schema) {
        return new CreateExtension(name, ifAbsent, schema, ofVersion, cascades);
    }

    @Override
    public CreateExtensionClauses.Cascade version(String version) {
        return new CreateExtension(name, ifAbsent, inSchema, version, cascades);
    }

    @Override
    public PostgresStatement cascade() {
        return new CreateExtension(name, ifAbsent, inSchema, ofVersion, true);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create extension")
                .addIf(ifAbsent, "if not exists")
                .add(name)
                .addIf("schema", inSchema)
                .addIf("version", ofVersion == null ? null : inline(ofVersion))
                .addIf(cascades, "cascade")
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.EXTENSION, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
