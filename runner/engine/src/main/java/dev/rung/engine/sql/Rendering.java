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
 * Renders all SQL in Rung. The settings that affect the text are fixed here, because the checksum is computed from the
 * text.
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
     * @param query a query of jOOQ or Rung
     */
    public static String render(Query query) {
        Query rendered = query instanceof PostgresStatement statement ? statement.toQuery() : query;
        return CONTEXT.renderInlined(rendered);
    }

    /**
     * Renders a query with some schemas replaced by others.
     *
     * @param query a jOOQ query
     * @param schemas maps schemas to their replacements; the empty name stands for objects without a schema
     */
    public static String render(Query query, Map<String, String> schemas) {
        return contextWith(schemas).renderInlined(query);
    }

    /** A context that replaces some schemas by others, as {@link #render(Query, Map)}. */
    static DSLContext contextWith(Map<String, String> schemas) {
        RenderMapping mapping = new RenderMapping()
                .withSchemata(schemas.entrySet().stream()
                        .map(entry ->
                                new MappedSchema().withInput(entry.getKey()).withOutput(entry.getValue()))
                        .toList());
        return DSL.using(SQLDialect.POSTGRES, settings().withRenderMapping(mapping));
    }

    /**
     * Renders a name, a type or another part of a statement.
     *
     * @param part any part except a query
     */
    public static String render(QueryPart part) {
        return CONTEXT.renderInlined(part);
    }

    /**
     * Renders a type as in the signature of a routine or in a cast.
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
