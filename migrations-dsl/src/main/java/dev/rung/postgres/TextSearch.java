package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** The clauses of {@code CREATE} and {@code ALTER TEXT SEARCH CONFIGURATION} and {@code DICTIONARY}. */
public interface TextSearch {

    /** A {@code CREATE TEXT SEARCH CONFIGURATION} that lacks the configuration to start from. */
    interface Copy {

        /** Starts with a copy of another configuration. */
        PostgresStatement copy(Name configuration);

        /** Starts with a copy of another configuration, such as {@code english}. */
        default PostgresStatement copy(String configuration) {
            return copy(name(configuration));
        }
    }

    /** What {@code ALTER TEXT SEARCH CONFIGURATION} can do. */
    final class Configuration extends AlterClauses {

        Configuration(Name configuration) {
            super(CatalogObject.of(CatalogObject.Kind.TEXT_SEARCH_CONFIGURATION, configuration));
        }

        /** Looks up tokens of these types, such as {@code asciiword}, in the dictionaries that follow. */
        public With addMapping(String tokenType, String... more) {
            return new With(object(), "add mapping for", Parts.names(tokenType, more));
        }

        /** Looks up tokens of these types in other dictionaries. */
        public With alterMapping(String tokenType, String... more) {
            return new With(object(), "alter mapping for", Parts.names(tokenType, more));
        }

        /** Ignores tokens of these types. */
        public PostgresStatement dropMapping(String tokenType, String... more) {
            return new Alter(object(), Sentence.of("drop mapping for").addAll(Parts.names(tokenType, more)));
        }
    }

    /** A mapping that lacks its dictionaries. */
    final class With {

        private final CatalogObject configuration;
        private final String words;
        private final List<Name> tokenTypes;

        private With(CatalogObject configuration, String words, List<Name> tokenTypes) {
            this.configuration = configuration;
            this.words = words;
            this.tokenTypes = tokenTypes;
        }

        /** Names the dictionaries in the order in which they are asked, such as {@code unaccent, english_stem}. */
        public PostgresStatement with(String dictionary, String... more) {
            return new Alter(
                    configuration,
                    Sentence.of(words).addAll(tokenTypes).add("with").addAll(Parts.names(dictionary, more)));
        }
    }

    /** A {@code CREATE TEXT SEARCH DICTIONARY} that lacks its template. */
    interface Template {

        /** Names the template, such as {@code simple} or {@code snowball}. */
        Dictionary template(String template);
    }

    /**
     * {@code CREATE TEXT SEARCH DICTIONARY}.
     *
     * @param name the dictionary
     * @param options its template and that one's options
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
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.TEXT_SEARCH_DICTIONARY, name)));
        }
    }
}
