package dev.rung.postgres.types;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.security.SecurityDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The entry points for types, domains, collations, casts and conversions. */
public abstract class TypeDSL extends SecurityDSL {

    protected TypeDSL() {}

    /** {@code CREATE TYPE}: creates an enum, composite or range type. */
    public static CreateTypeClauses.WithoutDefinition createType(String type) {
        return createType(name(type));
    }

    /** {@code CREATE TYPE}: creates an enum, composite or range type. */
    public static CreateTypeClauses.WithoutDefinition createType(Name type) {
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

    /** {@code ALTER TYPE}: changes an enum or composite type. */
    public static AlterTypeClauses alterType(String type) {
        return alterType(name(type));
    }

    /** {@code ALTER TYPE}: changes an enum or composite type. */
    public static AlterTypeClauses alterType(Name type) {
        return new AlterTypeClauses(type);
    }

    /** {@code CREATE DOMAIN}: creates a domain. */
    public static CreateDomainClauses.WithoutType createDomain(String domain) {
        return createDomain(name(domain));
    }

    /** {@code CREATE DOMAIN}: creates a domain. */
    public static CreateDomainClauses.WithoutType createDomain(Name domain) {
        return new CreateDomain.Start(domain);
    }

    /**
     * {@code VALUE}: the value in the condition of a domain.
     *
     * @param type the domain's underlying type
     */
    public static <T> Field<T> domainValue(DataType<T> type) {
        return DSL.field("value", type);
    }

    /** {@code ALTER DOMAIN}: changes a domain. */
    public static AlterDomainClauses alterDomain(String domain) {
        return alterDomain(name(domain));
    }

    /** {@code ALTER DOMAIN}: changes a domain. */
    public static AlterDomainClauses alterDomain(Name domain) {
        return new AlterDomainClauses(domain);
    }

    /** {@code CREATE COLLATION}: creates a collation. */
    public static CreateCollationClauses.IfNotExistsWithoutLocale createCollation(String collation) {
        return createCollation(name(collation));
    }

    /** {@code CREATE COLLATION}: creates a collation. */
    public static CreateCollationClauses.IfNotExistsWithoutLocale createCollation(Name collation) {
        return new CreateCollation.Start(collation, false);
    }

    /** {@code ALTER COLLATION}: changes a collation. */
    public static AlterCollationClauses alterCollation(String collation) {
        return alterCollation(name(collation));
    }

    /** {@code ALTER COLLATION}: changes a collation. */
    public static AlterCollationClauses alterCollation(Name collation) {
        return new AlterCollationClauses(collation);
    }

    /** {@code CREATE CAST}: creates a cast between two types. */
    public static CreateCastWithoutFunction createCast(DataType<?> from, DataType<?> to) {
        return new CreateCastWithoutFunction(from, to);
    }

    /** {@code DROP CAST}: drops a cast between two types. */
    public static DropClauses.IfExists dropCast(DataType<?> from, DataType<?> to) {
        return new Drop(CatalogObject.cast(from, to));
    }

    /** {@code CREATE CONVERSION}: creates a conversion between two encodings. */
    public static CreateConversionClauses.WithoutEncodings createConversion(String conversion) {
        return createConversion(name(conversion));
    }

    /** {@code CREATE CONVERSION}: creates a conversion between two encodings. */
    public static CreateConversionClauses.WithoutEncodings createConversion(Name conversion) {
        return new CreateConversion.Start("create conversion", conversion);
    }

    /**
     * {@code CREATE DEFAULT CONVERSION}: creates the conversion that the server uses by default between two encodings.
     */
    public static CreateConversionClauses.WithoutEncodings createDefaultConversion(Name conversion) {
        return new CreateConversion.Start("create default conversion", conversion);
    }

    /** {@code ALTER CONVERSION}: changes a conversion. */
    public static AlterClauses alterConversion(String conversion) {
        return alterConversion(name(conversion));
    }

    /** {@code ALTER CONVERSION}: changes a conversion. */
    public static AlterClauses alterConversion(Name conversion) {
        return new AlterClauses(CatalogObject.of(Kind.CONVERSION, conversion));
    }

    /** {@code DROP CONVERSION}: drops a conversion. */
    public static DropClauses.IfExists dropConversion(String conversion) {
        return dropConversion(name(conversion));
    }

    /** {@code DROP CONVERSION}: drops a conversion. */
    public static DropClauses.IfExists dropConversion(Name conversion) {
        return new Drop(CatalogObject.of(Kind.CONVERSION, conversion));
    }

    /** {@code DROP TYPE}: drops a type. */
    public static DropClauses.IfExists dropType(String object) {
        return dropType(name(object));
    }

    /** {@code DROP TYPE}: drops a type. */
    public static DropClauses.IfExists dropType(Name object) {
        return new Drop(CatalogObject.of(Kind.TYPE, object));
    }

    /** {@code DROP DOMAIN}: drops a domain. */
    public static DropClauses.IfExists dropDomain(String object) {
        return dropDomain(name(object));
    }

    /** {@code DROP DOMAIN}: drops a domain. */
    public static DropClauses.IfExists dropDomain(Name object) {
        return new Drop(CatalogObject.of(Kind.DOMAIN, object));
    }

    /** {@code DROP COLLATION}: drops a collation. */
    public static DropClauses.IfExists dropCollation(String object) {
        return dropCollation(name(object));
    }

    /** {@code DROP COLLATION}: drops a collation. */
    public static DropClauses.IfExists dropCollation(Name object) {
        return new Drop(CatalogObject.of(Kind.COLLATION, object));
    }

    /** {@code COMMENT ON TYPE}: sets or removes the comment of an enum, composite or range type. */
    public static CommentOn.WithoutText commentOnType(String object) {
        return commentOnType(name(object));
    }

    /** {@code COMMENT ON TYPE}: sets or removes the comment of an enum, composite or range type. */
    public static CommentOn.WithoutText commentOnType(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.TYPE, object));
    }

    /** {@code COMMENT ON DOMAIN}: sets or removes the comment of a domain. */
    public static CommentOn.WithoutText commentOnDomain(String object) {
        return commentOnDomain(name(object));
    }

    /** {@code COMMENT ON DOMAIN}: sets or removes the comment of a domain. */
    public static CommentOn.WithoutText commentOnDomain(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.DOMAIN, object));
    }

    /** {@code COMMENT ON COLLATION}: sets or removes the comment of a collation. */
    public static CommentOn.WithoutText commentOnCollation(String object) {
        return commentOnCollation(name(object));
    }

    /** {@code COMMENT ON COLLATION}: sets or removes the comment of a collation. */
    public static CommentOn.WithoutText commentOnCollation(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.COLLATION, object));
    }

    /** {@code COMMENT ON CONSTRAINT}: sets or removes the comment of a domain constraint. */
    public static CommentOn.WithoutText commentOnDomainConstraint(String domain, String constraint) {
        return commentOnDomainConstraint(name(domain), name(constraint));
    }

    /** {@code COMMENT ON CONSTRAINT}: sets or removes the comment of a domain constraint. */
    public static CommentOn.WithoutText commentOnDomainConstraint(Name domain, Name constraint) {
        return new CommentOn.WithoutText(partOf(Kind.DOMAIN_CONSTRAINT, constraint, domain));
    }
}
