package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The entry points for types and domains. */
abstract class TypeDSL extends IndexDSL {

    TypeDSL() {}

    /** {@code CREATE TYPE}: an enum, a composite or a range type. */
    public static CreateTypeClauses.As createType(String type) {
        return createType(name(type));
    }

    /** {@code CREATE TYPE}: an enum, a composite or a range type. */
    public static CreateTypeClauses.As createType(Name type) {
        return new CreateType.Start(type);
    }

    /** An attribute of a composite type. */
    public static Attribute attribute(String attribute, DataType<?> type) {
        return attribute(name(attribute), type);
    }

    /** An attribute of a composite type. */
    public static Attribute attribute(Name attribute, DataType<?> type) {
        return new Attribute(attribute, type);
    }

    /** {@code ALTER TYPE}, of an enum or a composite type. */
    public static AlterTypeClauses alterType(String type) {
        return alterType(name(type));
    }

    /** {@code ALTER TYPE}, of an enum or a composite type. */
    public static AlterTypeClauses alterType(Name type) {
        return new AlterTypeClauses(type);
    }

    /** {@code CREATE DOMAIN}. */
    public static CreateDomainClauses.As createDomain(String domain) {
        return createDomain(name(domain));
    }

    /** {@code CREATE DOMAIN}. */
    public static CreateDomainClauses.As createDomain(Name domain) {
        return new CreateDomain.Start(domain);
    }

    /**
     * {@code VALUE}: the value that the condition of a domain is about.
     *
     * @param type the domain's own type
     */
    public static <T> Field<T> domainValue(DataType<T> type) {
        return DSL.field("value", type);
    }

    /** {@code ALTER DOMAIN}. */
    public static AlterDomainClauses alterDomain(String domain) {
        return alterDomain(name(domain));
    }

    /** {@code ALTER DOMAIN}. */
    public static AlterDomainClauses alterDomain(Name domain) {
        return new AlterDomainClauses(domain);
    }
}
