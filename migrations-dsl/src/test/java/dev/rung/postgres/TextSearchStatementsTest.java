package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTextSearchConfiguration;
import static dev.rung.postgres.PostgresDSL.alterTextSearchDictionary;
import static dev.rung.postgres.PostgresDSL.createTextSearchConfiguration;
import static dev.rung.postgres.PostgresDSL.createTextSearchDictionary;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class TextSearchStatementsTest extends StatementFamily {

    private static final Query WORDS = createTextSearchConfiguration("words").copy("english");
    private static final Query STEMS =
            createTextSearchDictionary("stems").template("snowball").with("language", "german");

    private static Example words(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(WORDS)
                .about(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, name("words")));
    }

    private static Example stems(String title, PostgresStatement statement) {
        return Example.of(title, statement)
                .after(STEMS)
                .about(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, name("stems")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                Example.of(
                        "configuration of a parser",
                        createTextSearchConfiguration("words").parser("default")),
                Example.of(
                        "configuration of a qualified parser",
                        createTextSearchConfiguration("words").parser(name("pg_catalog", "default"))),
                words(
                        "replace a dictionary",
                        alterTextSearchConfiguration("words").replaceDictionary("english_stem", "simple")),
                words(
                        "replace a dictionary of some tokens",
                        alterTextSearchConfiguration("words")
                                .alterMapping("asciiword", "word")
                                .replace("english_stem", "simple")),
                words(
                        "drop mapping if exists",
                        alterTextSearchConfiguration("words").dropMappingIfExists("word", "email")),
                words(
                        "configuration: owner",
                        alterTextSearchConfiguration("words").ownerTo("pg_monitor")),
                stems("alter dictionary", alterTextSearchDictionary("stems").set("stopwords", "german")),
                stems(
                                "alter dictionary: another value",
                                alterTextSearchDictionary(name("trial", "stems"))
                                        .set("Language", "it's"))
                        .renderedOnly(),
                stems(
                                "alter dictionary: reset",
                                alterTextSearchDictionary("stems").reset("stopwords"))
                        .after(STEMS, alterTextSearchDictionary("stems").set("stopwords", "german")),
                stems(
                        "alter dictionary: owner",
                        alterTextSearchDictionary("stems").ownerTo("pg_monitor")),
                stems(
                                "alter dictionary: rename",
                                alterTextSearchDictionary("stems").renameTo("roots"))
                        .about(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, name("roots"))),
                stems(
                                "alter dictionary: set schema",
                                alterTextSearchDictionary("stems").setSchema("public"))
                        .after(
                                PostgresDSL.dropTextSearchDictionary(name("public", "stems"))
                                        .ifExists(),
                                STEMS));
    }
}
