package dev.rung.postgres.statement;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An object as PostgreSQL's catalog knows it.
 *
 * @param kind what it is
 * @param name its name, qualified by a schema or not; for what belongs to another object its own name alone
 * @param table the table, view, domain or enum type that a {@link Kind#isPart() part} belongs to; otherwise null
 * @param arguments the types of the input arguments of a function, procedure or aggregate; null where there are none to
 *     tell it from others of its name
 */
public record CatalogObject(
        Kind kind,
        Name name,
        @Nullable Name table,
        @Nullable List<DataType<?>> arguments) implements Serializable {

    /** What an object is. */
    public enum Kind {
        SCHEMA,
        EXTENSION,
        /** A table, a view, a sequence or an index, whichever bears the name. */
        RELATION,
        TABLE,
        /** The membership of a partition (the name) in a partitioned table (the owner). */
        PARTITION,
        COLUMN,
        CONSTRAINT,
        /** A constraint whose owner is a domain. */
        DOMAIN_CONSTRAINT,
        INDEX,
        SEQUENCE,
        VIEW,
        MATERIALIZED_VIEW,
        TYPE,
        /** A value (the name) of an enum type (the owner). */
        ENUM_VALUE,
        /** An attribute of a composite type (the owner). */
        ATTRIBUTE,
        DOMAIN,
        COLLATION,
        FUNCTION,
        PROCEDURE,
        AGGREGATE,
        TRIGGER,
        EVENT_TRIGGER,
        POLICY,
        RULE,
        STATISTICS,
        ROLE,
        DATABASE,
        LANGUAGE,
        FOREIGN_DATA_WRAPPER,
        SERVER,
        /** What a role (the name, which may be {@code public}) says to a foreign server (the owner). */
        USER_MAPPING,
        FOREIGN_TABLE,
        PUBLICATION,
        TEXT_SEARCH_CONFIGURATION,
        TEXT_SEARCH_DICTIONARY,
        /** A cast, whose arguments are the two types. */
        CAST,
        CONVERSION,
        /** What hands a type (the argument) to a language (the name). */
        TRANSFORM;

        /** Tells whether an object of this kind is found by its {@link CatalogObject#owner() owner}. */
        public boolean isPart() {
            return switch (this) {
                case PARTITION,
                        COLUMN,
                        CONSTRAINT,
                        DOMAIN_CONSTRAINT,
                        ENUM_VALUE,
                        ATTRIBUTE,
                        TRIGGER,
                        POLICY,
                        RULE,
                        USER_MAPPING -> true;
                case SCHEMA,
                        EXTENSION,
                        RELATION,
                        TABLE,
                        INDEX,
                        SEQUENCE,
                        VIEW,
                        MATERIALIZED_VIEW,
                        TYPE,
                        DOMAIN,
                        COLLATION,
                        FUNCTION,
                        PROCEDURE,
                        AGGREGATE,
                        EVENT_TRIGGER,
                        STATISTICS,
                        ROLE,
                        DATABASE,
                        LANGUAGE,
                        FOREIGN_DATA_WRAPPER,
                        SERVER,
                        FOREIGN_TABLE,
                        PUBLICATION,
                        TEXT_SEARCH_CONFIGURATION,
                        TEXT_SEARCH_DICTIONARY,
                        CAST,
                        CONVERSION,
                        TRANSFORM -> false;
            };
        }

        /** The kind as PostgreSQL writes it, in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Copies the arguments and insists on the owner of a part. */
    public CatalogObject {
        arguments = arguments == null ? null : List.copyOf(arguments);
        if (kind.isPart() != (table != null)) {
            throw new IllegalArgumentException(
                    "a " + kind + (table == null ? " belongs to another object: name it" : " belongs to no table"));
        }
    }

    /**
     * An object that stands by itself.
     *
     * @param kind what it is
     * @param name its name, qualified or not
     */
    public static CatalogObject of(Kind kind, Name name) {
        return new CatalogObject(kind, name, null, null);
    }

    /**
     * An object that is part of another one.
     *
     * @param kind what it is
     * @param name its own name
     * @param owner the table (or domain, or type) that it belongs to
     */
    public static CatalogObject partOf(Kind kind, Name name, Name owner) {
        return new CatalogObject(kind, name, owner, null);
    }

    /**
     * A function, procedure or aggregate.
     *
     * @param kind which of them
     * @param name its name, qualified or not
     * @param arguments the types of its input arguments; null if the name alone tells
     */
    public static CatalogObject routine(Kind kind, Name name, @Nullable List<DataType<?>> arguments) {
        return new CatalogObject(kind, name, null, arguments);
    }

    /**
     * A cast. Its name is that of the two types.
     *
     * @param from the type of the value
     * @param to the type that it becomes
     */
    public static CatalogObject cast(DataType<?> from, DataType<?> to) {
        Name name = DSL.name(from.getCastTypeName(), to.getCastTypeName());
        return new CatalogObject(Kind.CAST, name, null, List.of(from, to));
    }

    /**
     * What hands values of a type to functions of a language.
     *
     * @param type the type
     * @param language the language
     */
    public static CatalogObject transform(DataType<?> type, Name language) {
        return new CatalogObject(Kind.TRANSFORM, language, null, List.of(type));
    }

    /** What this is a part of, where it is one. */
    public Optional<Name> owner() {
        return Optional.ofNullable(table);
    }

    /** The relation (table, view, sequence or index) that this is or belongs to, where it is one. */
    public Optional<Name> relation() {
        return switch (kind) {
            case RELATION, TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> Optional.of(name);
            case PARTITION, COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE -> owner();
            case SCHEMA,
                    EXTENSION,
                    DOMAIN_CONSTRAINT,
                    TYPE,
                    ENUM_VALUE,
                    ATTRIBUTE,
                    DOMAIN,
                    COLLATION,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    EVENT_TRIGGER,
                    STATISTICS,
                    ROLE,
                    DATABASE,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    PUBLICATION,
                    TEXT_SEARCH_CONFIGURATION,
                    TEXT_SEARCH_DICTIONARY,
                    CAST,
                    CONVERSION,
                    TRANSFORM -> Optional.empty();
        };
    }

    /**
     * The same object with its schema in its name. A name that says a schema already, and an object that is in no schema,
     * stay as they are.
     *
     * @param schema the schema of an unqualified name
     */
    public CatalogObject in(Name schema) {
        return switch (kind) {
            case RELATION,
                    TABLE,
                    FOREIGN_TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    SEQUENCE,
                    INDEX,
                    TYPE,
                    DOMAIN,
                    COLLATION,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    STATISTICS,
                    TEXT_SEARCH_CONFIGURATION,
                    TEXT_SEARCH_DICTIONARY,
                    CONVERSION -> new CatalogObject(kind, qualified(name, schema), null, arguments);
            case COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE, DOMAIN_CONSTRAINT, ENUM_VALUE, ATTRIBUTE ->
                new CatalogObject(kind, name, qualified(owner().orElseThrow(), schema), arguments);
            case PARTITION ->
                new CatalogObject(kind, qualified(name, schema), qualified(owner().orElseThrow(), schema), arguments);
            case SCHEMA,
                    EXTENSION,
                    EVENT_TRIGGER,
                    ROLE,
                    DATABASE,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    PUBLICATION,
                    CAST,
                    TRANSFORM -> this;
        };
    }

    private static Name qualified(Name name, Name schema) {
        return name.qualified() ? name : schema.append(name);
    }

    /** Asks the catalog whether the object is there, valid or not. Unqualified names are found by the search path. */
    public Condition isPresent() {
        return new CatalogQuestion(this).isPresent();
    }

    /**
     * Asks the catalog whether the object is there but not valid: an index that isn't built, a constraint that isn't
     * validated, a partition that is half detached.
     */
    public Condition isInvalid() {
        return new CatalogQuestion(this).isInvalid();
    }
}
