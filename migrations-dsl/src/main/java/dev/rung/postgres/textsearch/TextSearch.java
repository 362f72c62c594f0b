package dev.rung.postgres.textsearch;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** The clauses of {@code CREATE} and {@code ALTER TEXT SEARCH CONFIGURATION} and {@code DICTIONARY}. */
public interface TextSearch {

    /** An incomplete {@code CREATE TEXT SEARCH CONFIGURATION}: call {@code copy(...)} or {@code parser(...)} next. */
    interface ConfigurationWithoutSource {

        /** Creates a configuration with a parser and without mappings. */
        PostgresStatement parser(Name parser);

        /** Creates a configuration with a parser, such as {@code default}, and without mappings. */
        default PostgresStatement parser(String parser) {
            return parser(name(parser));
        }

        /** Creates a copy of another configuration. */
        PostgresStatement copy(Name configuration);

        /** Creates a copy of another configuration, such as {@code english}. */
        default PostgresStatement copy(String configuration) {
            return copy(name(configuration));
        }
    }

    /** A {@code CREATE TEXT SEARCH CONFIGURATION} without its source. */
    record Start(Name configuration) implements ConfigurationWithoutSource {

        private PostgresStatement of(String option, Name value) {
            return GenericStatement.of(Sentence.of("create text search configuration")
                            .add(configuration)
                            .addInParentheses(Sentence.of(option).add(value).toPart()))
                    .creating(CatalogObject.Kind.TEXT_SEARCH_CONFIGURATION, configuration);
        }

        @Override
        public PostgresStatement parser(Name parser) {
            return of("parser =", parser);
        }

        @Override
        public PostgresStatement copy(Name source) {
            return of("copy =", source);
        }
    }

    /** An incomplete {@code ALTER TEXT SEARCH CONFIGURATION}: call one of its actions next. */
    final class AlterConfiguration extends AlterClauses {

        AlterConfiguration(Name configuration) {
            super(CatalogObject.of(CatalogObject.Kind.TEXT_SEARCH_CONFIGURATION, configuration));
        }

        /** Adds a mapping for these token types, such as {@code asciiword}. Call the dictionaries next. */
        public MappingWithoutDictionaries addMapping(String tokenType, String... more) {
            return new MappingWithoutDictionaries(object(), "add mapping for", Parts.names(tokenType, more));
        }

        /** Same as {@link #addMapping(String, String...)}, for a non-empty list. */
        public MappingWithoutDictionaries addMapping(List<String> tokenTypes) {
            return addMapping(Lists.first(tokenTypes, "token types"), Lists.others(tokenTypes, String[]::new));
        }

        /** Changes the mapping for these token types. Call the dictionaries next. */
        public MappingWithoutDictionaries alterMapping(String tokenType, String... more) {
            return new MappingWithoutDictionaries(object(), "alter mapping for", Parts.names(tokenType, more));
        }

        /** Same as {@link #alterMapping(String, String...)}, for a non-empty list. */
        public MappingWithoutDictionaries alterMapping(List<String> tokenTypes) {
            return alterMapping(Lists.first(tokenTypes, "token types"), Lists.others(tokenTypes, String[]::new));
        }

        /** Replaces a dictionary by another one in all mappings. */
        public PostgresStatement replaceDictionary(String dictionary, String with) {
            return replaceDictionary(DSL.name(dictionary), DSL.name(with));
        }

        /** Replaces a dictionary by another one in all mappings. */
        public PostgresStatement replaceDictionary(Name dictionary, Name with) {
            return alter(Sentence.of("alter mapping replace")
                    .add(dictionary)
                    .add("with")
                    .add(with));
        }

        /** Drops the mapping for these token types. Does nothing if there is no mapping. */
        public PostgresStatement dropMappingIfExists(String tokenType, String... more) {
            return alter(Sentence.of("drop mapping if exists for").addAll(Parts.names(tokenType, more)));
        }

        /** Same as {@link #dropMappingIfExists(String, String...)}, for a non-empty list. */
        public PostgresStatement dropMappingIfExists(List<String> tokenTypes) {
            return dropMappingIfExists(Lists.first(tokenTypes, "token types"), Lists.others(tokenTypes, String[]::new));
        }

        /** Drops the mapping for these token types. Tokens of these types are then ignored. */
        public PostgresStatement dropMapping(String tokenType, String... more) {
            return alter(Sentence.of("drop mapping for").addAll(Parts.names(tokenType, more)));
        }

        /** Same as {@link #dropMapping(String, String...)}, for a non-empty list. */
        public PostgresStatement dropMapping(List<String> tokenTypes) {
            return dropMapping(Lists.first(tokenTypes, "token types"), Lists.others(tokenTypes, String[]::new));
        }
    }

    /** An incomplete {@code ALTER TEXT SEARCH DICTIONARY}: call one of its actions next. */
    final class AlterDictionary extends AlterClauses {

        AlterDictionary(Name dictionary) {
            super(CatalogObject.of(CatalogObject.Kind.TEXT_SEARCH_DICTIONARY, dictionary));
        }

        /** Sets an option of the template. Sessions reload the dictionary and its files. */
        public PostgresStatement set(String option, String value) {
            return alter(Sentence.empty().addInParentheses(Parts.parameter(DSL.name(option), value)));
        }

        /** Removes an option, so that the template's default applies. */
        public PostgresStatement reset(String option) {
            return alter(Sentence.empty().addInParentheses(DSL.name(option)));
        }
    }

    /** An incomplete {@code ALTER TEXT SEARCH CONFIGURATION}: call {@code with(...)} next. */
    final class MappingWithoutDictionaries {

        private final CatalogObject configuration;
        private final String words;
        private final List<Name> tokenTypes;

        private MappingWithoutDictionaries(CatalogObject configuration, String words, List<Name> tokenTypes) {
            this.configuration = configuration;
            this.words = words;
            this.tokenTypes = tokenTypes;
        }

        /**
         * Replaces a dictionary by another one in the mapping for these token types. Can be combined with
         * {@code alterMapping} only.
         */
        public PostgresStatement replace(String dictionary, String with) {
            return new Alter(
                    configuration,
                    Sentence.of(words)
                            .addAll(tokenTypes)
                            .add("replace")
                            .add(DSL.name(dictionary))
                            .add("with")
                            .add(DSL.name(with)));
        }

        /**
         * Specifies the dictionaries, in the order in which they are consulted, such as {@code unaccent, english_stem}.
         */
        public PostgresStatement with(String dictionary, String... more) {
            return new Alter(
                    configuration,
                    Sentence.of(words).addAll(tokenTypes).add("with").addAll(Parts.names(dictionary, more)));
        }

        /** Same as {@link #with(String, String...)}, for a non-empty list. */
        public PostgresStatement with(List<String> dictionaries) {
            return with(Lists.first(dictionaries, "dictionaries"), Lists.others(dictionaries, String[]::new));
        }
    }

    /** An incomplete {@code CREATE TEXT SEARCH DICTIONARY}: call {@code template(...)} next. */
    interface DictionaryWithoutTemplate {

        /** Specifies the template, such as {@code simple} or {@code snowball}. */
        Dictionary template(String template);
    }

    /**
     * {@code CREATE TEXT SEARCH DICTIONARY}.
     *
     * @param name the dictionary
     * @param options the template and its options
     */
    record Dictionary(Name name, List<QueryPart> options) implements PostgresStatement {

        /** Copies the list. */
        public Dictionary {
            options = List.copyOf(options);
        }

        /** Sets an option of the template, such as {@code language}. */
        public Dictionary with(String option, String value) {
            QueryPart part = Parts.parameter(DSL.name(option), value);
            return new Dictionary(name, Parts.appended(options, part));
        }

        static Dictionary of(Name name, String template) {
            QueryPart part = Sentence.of("template =").add(DSL.name(template)).toPart();
            return new Dictionary(name, List.of(part));
        }

        @Override
        public Query toQuery() {
            return Sentence.of("create text search dictionary")
                    .add(name)
                    .addInParentheses(options)
                    .toQuery();
        }

        @Override
        public String toString() {
            return toSql();
        }

        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.TEXT_SEARCH_DICTIONARY, name)));
        }
    }
}
