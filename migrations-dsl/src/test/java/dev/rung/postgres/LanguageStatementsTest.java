package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterConversion;
import static dev.rung.postgres.PostgresDSL.alterLanguage;
import static dev.rung.postgres.PostgresDSL.commentOn;
import static dev.rung.postgres.PostgresDSL.createCast;
import static dev.rung.postgres.PostgresDSL.createConversion;
import static dev.rung.postgres.PostgresDSL.createDefaultConversion;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createLanguage;
import static dev.rung.postgres.PostgresDSL.createOrReplaceLanguage;
import static dev.rung.postgres.PostgresDSL.createOrReplaceTransform;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createTransform;
import static dev.rung.postgres.PostgresDSL.createTrustedLanguage;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.dropCast;
import static dev.rung.postgres.PostgresDSL.dropConversion;
import static dev.rung.postgres.PostgresDSL.dropLanguage;
import static dev.rung.postgres.PostgresDSL.dropTransform;
import static dev.rung.postgres.PostgresDSL.securityLabelOn;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Query;

class LanguageStatementsTest extends StatementFamily {

    private static final DataType<?> MOOD = type("mood");
    private static final DataType<?> INTERNAL = type("internal");
    private static final CatalogObject CAST = CatalogObject.cast(MOOD, INTEGER);
    private static final CatalogObject CONVERSION = CatalogObject.of(Kind.CONVERSION, name("narrow"));
    private static final CatalogObject LANGUAGE = CatalogObject.of(Kind.LANGUAGE, name("own"));
    private static final CatalogObject THINGS = CatalogObject.of(Kind.TABLE, name("things"));
    private static final Query CREATE_MOOD = createType("mood").asEnum("sad");
    private static final Query CREATE_CAST =
            createCast(MOOD, INTEGER).withInout().explicit();
    private static final Query CREATE_CONVERSION =
            createConversion("narrow").forEncodings("UTF8", "LATIN1").from("utf8_to_iso8859_1");
    private static final Query CREATE_LANGUAGE = createLanguage("own").handler("plpgsql_call_handler");
    private static final Query NO_LANGUAGE = dropLanguage("own").ifExists();
    private static final Query NO_OTHER = dropLanguage("other").ifExists();
    private static final Query CREATE_TABLE = createTable("things").column("id", BIGINT);
    private static final PostgresStatement CREATE_TRANSFORM = createTransform(INTEGER, "sql")
            .fromSql("prsd_lextype", INTERNAL)
            .toSql(name("pg_catalog", "int4recv"), INTERNAL);

    private static Example conversion(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(CREATE_CONVERSION).about(CONVERSION);
    }

    private static Example language(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(NO_LANGUAGE, NO_OTHER, CREATE_LANGUAGE)
                .about(LANGUAGE);
    }

    @Override
    List<Example> examples() {
        return List.of(
                Example.of("drop cast if exists", dropCast(MOOD, INTEGER).ifExists())
                        .after(CREATE_MOOD),
                Example.of("drop cast cascade", dropCast(MOOD, INTEGER).cascade())
                        .after(CREATE_MOOD, CREATE_CAST),
                Example.of("comment on a cast", commentOn(CAST).is("it's"))
                        .after(CREATE_MOOD, CREATE_CAST)
                        .about(CAST),
                Example.of(
                        "conversion",
                        createConversion("narrow")
                                .forEncodings("UTF8", "LATIN1")
                                .from("utf8_to_iso8859_1")),
                Example.of(
                        "default conversion",
                        createDefaultConversion(name("trial", "narrow"))
                                .forEncodings("LATIN1", "UTF8")
                                .from(name("pg_catalog", "iso8859_1_to_utf8"))),
                conversion("alter conversion: rename", alterConversion("narrow").renameTo("narrower"))
                        .about(CatalogObject.of(Kind.CONVERSION, name("narrower"))),
                conversion(
                        "alter conversion: owner",
                        alterConversion(name("trial", "narrow")).ownerTo("pg_monitor")),
                conversion(
                        "alter conversion: set schema",
                        alterConversion("narrow").setSchema("public")),
                Example.of(
                        "drop conversion",
                        dropConversion(name("public", "narrow")).ifExists().cascade()),
                conversion("comment on a conversion", commentOn(CONVERSION).is("it's")),
                Example.of("language", createLanguage("own").handler("plpgsql_call_handler"))
                        .after(NO_LANGUAGE),
                Example.of(
                                "trusted language with everything",
                                createTrustedLanguage("own")
                                        .handler(name("pg_catalog", "plpgsql_call_handler"))
                                        .inline("plpgsql_inline_handler")
                                        .validator("plpgsql_validator"))
                        .after(NO_LANGUAGE),
                language(
                        "replace language",
                        createOrReplaceLanguage("own")
                                .handler("plpgsql_call_handler")
                                .inline("plpgsql_inline_handler")),
                language("alter language: rename", alterLanguage("own").renameTo("other"))
                        .about(CatalogObject.of(Kind.LANGUAGE, name("other"))),
                language("alter language: owner", alterLanguage("own").ownerTo(Role.CURRENT_USER)),
                language("comment on a language", commentOn(LANGUAGE).is("it's")),
                language("drop language", dropLanguage("own").cascade()).about(null),
                Example.of("transform", CREATE_TRANSFORM)
                        .after(dropTransform(INTEGER, "sql").ifExists()),
                Example.of(
                        "replace transform",
                        createOrReplaceTransform(INTEGER, "sql")
                                .toSql("int4recv", INTERNAL)
                                .fromSql(name("prsd_lextype"), INTERNAL)),
                Example.of("drop transform", dropTransform(INTEGER, "sql").ifExists()),
                Example.of(
                                "function with a transform",
                                createFunction("f")
                                        .arguments(PostgresDSL.argument("a", INTEGER))
                                        .returns(INTEGER)
                                        .transformForType(INTEGER)
                                        .language("sql")
                                        .as("select a"))
                        .after(dropTransform(INTEGER, "sql").ifExists(), CREATE_TRANSFORM)
                        .renderedOnly(),
                Example.of("security label", securityLabelOn(THINGS).is("it's secret"))
                        .after(CREATE_TABLE)
                        .renderedOnly(),
                Example.of(
                                "security label of a provider",
                                securityLabelOn(CatalogObject.partOf(Kind.COLUMN, name("id"), name("trial", "things")))
                                        .forProvider("anon")
                                        .is("MASKED WITH VALUE $$x$$"))
                        .after(CREATE_TABLE)
                        .renderedOnly(),
                Example.of(
                                "no security label",
                                securityLabelOn(CatalogObject.of(Kind.ROLE, name("app")))
                                        .forProvider("anon")
                                        .isNull())
                        .renderedOnly());
    }
}
