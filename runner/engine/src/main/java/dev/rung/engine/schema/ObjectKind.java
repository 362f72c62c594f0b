package dev.rung.engine.schema;

import java.util.Locale;

/** A kind of object, in the order in which objects are written where their dependencies leave a choice. */
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    LANGUAGE,
    FOREIGN_DATA_WRAPPER,
    SERVER,
    USER_MAPPING,
    COLLATION,
    CONVERSION,
    TYPE,
    DOMAIN,
    OPERATOR,
    OPERATOR_FAMILY,
    OPERATOR_CLASS,
    ACCESS_METHOD,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_CONFIGURATION,
    SEQUENCE,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    CAST,
    TRANSFORM,
    TABLE,
    FOREIGN_TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    CONSTRAINT,
    INDEX,
    STATISTICS,
    RULE,
    TRIGGER,
    POLICY,
    PUBLICATION,
    SUBSCRIPTION,
    EVENT_TRIGGER,
    DEFAULT_PRIVILEGES;

    /** Whether an object of this kind belongs to a table or view and is written with it. */
    public boolean isPart() {
        return switch (this) {
            case CONSTRAINT, INDEX, STATISTICS, RULE, TRIGGER, POLICY -> true;
            case SCHEMA,
                    EXTENSION,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    COLLATION,
                    CONVERSION,
                    TYPE,
                    DOMAIN,
                    OPERATOR,
                    OPERATOR_FAMILY,
                    OPERATOR_CLASS,
                    ACCESS_METHOD,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION,
                    SEQUENCE,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    CAST,
                    TRANSFORM,
                    TABLE,
                    FOREIGN_TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    PUBLICATION,
                    SUBSCRIPTION,
                    EVENT_TRIGGER,
                    DEFAULT_PRIVILEGES -> false;
        };
    }

    /** The kind in lower case, such as {@code materialized view}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
