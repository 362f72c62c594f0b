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
 * An object in PostgreSQL's catalog.
 *
 * @param kind the kind of object
 * @param name the name, qualified or not; unqualified for a part of another object
 * @param table the table, view, domain or enum type that a {@link Kind#isPart() part} belongs to; otherwise null
 * @param arguments the types of the input arguments of a function, procedure or aggregate; null if the name alone
 *     identifies it
 */
public record CatalogObject(
        Kind kind,
        Name name,
        @Nullable Name table,
        @Nullable List<DataType<?>> arguments) implements Serializable {

    /** The kind of an object. */
    public enum Kind {
        SCHEMA,
        EXTENSION,
        /** A table, view, sequence or index. */
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
        /** The user mapping of a role (the name, which may be {@code public}) for a foreign server (the owner). */
        USER_MAPPING,
        FOREIGN_TABLE,
        PUBLICATION,
        TEXT_SEARCH_CONFIGURATION,
        TEXT_SEARCH_DICTIONARY,
        /** A cast. The arguments are its two types. */
        CAST,
        CONVERSION,
        /** A transform of a type (the argument) for a language (the name). */
        TRANSFORM;

        /** Whether an object of this kind is identified by its {@link CatalogObject#owner() owner} as well. */
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

        /** The kind in PostgreSQL's syntax, in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Copies the arguments and checks that a part has an owner. */
    public CatalogObject {
        arguments = arguments == null ? null : List.copyOf(arguments);
        if (kind.isPart() != (table != null)) {
            throw new IllegalArgumentException("a " + kind
                    + (table == null
                            ? " is part of another object: specify that object"
                            : " isn't part of another object: omit that object"));
        }
    }

    /**
     * An object that isn't part of another object.
     *
     * @param kind the kind of object
     * @param name the name, qualified or not
     */
    public static CatalogObject of(Kind kind, Name name) {
        return new CatalogObject(kind, name, null, null);
    }

    /**
     * An object that is part of another object.
     *
     * @param kind the kind of object
     * @param name the unqualified name
     * @param owner the table, domain or type that it belongs to
     */
    public static CatalogObject partOf(Kind kind, Name name, Name owner) {
        return new CatalogObject(kind, name, owner, null);
    }

    /**
     * A function, procedure or aggregate.
     *
     * @param kind the kind of routine
     * @param name the name, qualified or not
     * @param arguments the types of the input arguments; null if the name alone identifies the routine
     */
    public static CatalogObject routine(Kind kind, Name name, @Nullable List<DataType<?>> arguments) {
        return new CatalogObject(kind, name, null, arguments);
    }

    /**
     * A cast. Its name consists of the names of both types.
     *
     * @param from the source type
     * @param to the target type
     */
    public static CatalogObject cast(DataType<?> from, DataType<?> to) {
        Name name = DSL.name(from.getCastTypeName(), to.getCastTypeName());
        return new CatalogObject(Kind.CAST, name, null, List.of(from, to));
    }

    /**
     * A transform of a type for functions of a language.
     *
     * @param type the type
     * @param language the language
     */
    public static CatalogObject transform(DataType<?> type, Name language) {
        return new CatalogObject(Kind.TRANSFORM, language, null, List.of(type));
    }

    /** The object that this object is part of; empty if there is none. */
    public Optional<Name> owner() {
        return Optional.ofNullable(table);
    }

    /** The relation (table, view, sequence or index) that this object is or belongs to; empty if there is none. */
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
     * The same object with a schema-qualified name. Returns the object unchanged if its name is already qualified or
     * its kind has no schema.
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

    /**
     * Checks in the catalog that the object exists, valid or not. Unqualified names are resolved with the search path.
     */
    public Condition isPresent() {
        return new CatalogQuestion(this).isPresent();
    }

    /**
     * Checks in the catalog that the object exists but isn't valid: an index that isn't built, a constraint that isn't
     * validated, or a partition whose detachment isn't complete.
     */
    public Condition isInvalid() {
        return new CatalogQuestion(this).isInvalid();
    }
}
