package dev.rung.engine.sql;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderKeywordCase;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;

/**
 * The one way in which Rung renders SQL. Every setting that changes the text is fixed here, because the text is what the
 * checksum covers.
 */
public final class Rendering {

    private static final Settings SETTINGS = new Settings()
            .withLocale(Locale.ROOT)
            .withRenderFormatted(true)
            .withRenderKeywordCase(RenderKeywordCase.AS_IS)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_QUOTED)
            .withRenderCatalog(false)
            .withRenderSchema(true)
            .withParamType(ParamType.INLINED)
            .withStatementType(StatementType.STATIC_STATEMENT)
            .withFetchWarnings(false);

    private static final DSLContext CONTEXT = DSL.using(SQLDialect.POSTGRES, SETTINGS);

    private Rendering() {}

    /**
     * Renders a query as one statement with all values inlined.
     *
     * @param query jOOQ's or Rung's
     */
    public static String render(Query query) {
        Query rendered = query instanceof PostgresStatement statement ? statement.toQuery() : query;
        return CONTEXT.renderInlined(rendered);
    }

    /**
     * Renders a query, with other schemas than its tables and types name.
     *
     * @param query jOOQ's
     * @param schemas the schema that takes the place of another; the empty name is that of what names no schema
     */
    public static String render(Query query, Map<String, String> schemas) {
        RenderMapping mapping = new RenderMapping()
                .withSchemata(schemas.entrySet().stream()
                        .map(entry ->
                                new MappedSchema().withInput(entry.getKey()).withOutput(entry.getValue()))
                        .toList());
        return DSL.using(SQLDialect.POSTGRES, settings().withRenderMapping(mapping))
                .renderInlined(query);
    }

    /**
     * Renders a name, a type or another part of a statement.
     *
     * @param part any part but a query
     */
    public static String render(QueryPart part) {
        return CONTEXT.renderInlined(part);
    }

    /**
     * Renders a type as it stands in the signature of a routine or a cast.
     *
     * @param type any type
     */
    public static String castName(DataType<?> type) {
        return type.getCastTypeName(CONTEXT.configuration());
    }

    /** The settings, for contexts that run on a connection. */
    public static Settings settings() {
        return (Settings) SETTINGS.clone();
    }
}
