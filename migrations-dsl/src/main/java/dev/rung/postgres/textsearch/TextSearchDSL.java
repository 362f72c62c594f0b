package dev.rung.postgres.textsearch;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.triggers.TriggerDSL;
import org.jooq.Name;

/** The entry points for text search. */
public abstract class TextSearchDSL extends TriggerDSL {

    protected TextSearchDSL() {}

    /** {@code CREATE TEXT SEARCH CONFIGURATION}: creates a text search configuration. */
    public static TextSearch.ConfigurationWithoutSource createTextSearchConfiguration(String configuration) {
        return createTextSearchConfiguration(name(configuration));
    }

    /** {@code CREATE TEXT SEARCH CONFIGURATION}: creates a text search configuration. */
    public static TextSearch.ConfigurationWithoutSource createTextSearchConfiguration(Name configuration) {
        return new TextSearch.Start(configuration);
    }

    /** {@code ALTER TEXT SEARCH CONFIGURATION}: changes a text search configuration. */
    public static TextSearch.AlterConfiguration alterTextSearchConfiguration(String configuration) {
        return alterTextSearchConfiguration(name(configuration));
    }

    /** {@code ALTER TEXT SEARCH CONFIGURATION}: changes a text search configuration. */
    public static TextSearch.AlterConfiguration alterTextSearchConfiguration(Name configuration) {
        return new TextSearch.AlterConfiguration(configuration);
    }

    /** {@code ALTER TEXT SEARCH DICTIONARY}: changes a text search dictionary. */
    public static TextSearch.AlterDictionary alterTextSearchDictionary(String dictionary) {
        return alterTextSearchDictionary(name(dictionary));
    }

    /** {@code ALTER TEXT SEARCH DICTIONARY}: changes a text search dictionary. */
    public static TextSearch.AlterDictionary alterTextSearchDictionary(Name dictionary) {
        return new TextSearch.AlterDictionary(dictionary);
    }

    /** {@code CREATE TEXT SEARCH DICTIONARY}: creates a text search dictionary. */
    public static TextSearch.DictionaryWithoutTemplate createTextSearchDictionary(String dictionary) {
        return createTextSearchDictionary(name(dictionary));
    }

    /** {@code CREATE TEXT SEARCH DICTIONARY}: creates a text search dictionary. */
    public static TextSearch.DictionaryWithoutTemplate createTextSearchDictionary(Name dictionary) {
        return template -> TextSearch.Dictionary.of(dictionary, template);
    }

    /** {@code DROP TEXT SEARCH CONFIGURATION}: drops a text search configuration. */
    public static DropClauses.IfExists dropTextSearchConfiguration(String object) {
        return dropTextSearchConfiguration(name(object));
    }

    /** {@code DROP TEXT SEARCH CONFIGURATION}: drops a text search configuration. */
    public static DropClauses.IfExists dropTextSearchConfiguration(Name object) {
        return new Drop(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, object));
    }

    /** {@code DROP TEXT SEARCH DICTIONARY}: drops a text search dictionary. */
    public static DropClauses.IfExists dropTextSearchDictionary(String object) {
        return dropTextSearchDictionary(name(object));
    }

    /** {@code DROP TEXT SEARCH DICTIONARY}: drops a text search dictionary. */
    public static DropClauses.IfExists dropTextSearchDictionary(Name object) {
        return new Drop(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, object));
    }

    /** {@code COMMENT ON TEXT SEARCH CONFIGURATION}: sets or removes the comment of a text search configuration. */
    public static CommentOn.WithoutText commentOnTextSearchConfiguration(String object) {
        return commentOnTextSearchConfiguration(name(object));
    }

    /** {@code COMMENT ON TEXT SEARCH CONFIGURATION}: sets or removes the comment of a text search configuration. */
    public static CommentOn.WithoutText commentOnTextSearchConfiguration(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, object));
    }

    /** {@code COMMENT ON TEXT SEARCH DICTIONARY}: sets or removes the comment of a text search dictionary. */
    public static CommentOn.WithoutText commentOnTextSearchDictionary(String object) {
        return commentOnTextSearchDictionary(name(object));
    }

    /** {@code COMMENT ON TEXT SEARCH DICTIONARY}: sets or removes the comment of a text search dictionary. */
    public static CommentOn.WithoutText commentOnTextSearchDictionary(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, object));
    }
}
