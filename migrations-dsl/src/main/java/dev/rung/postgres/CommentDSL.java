package dev.rung.postgres;

import static dev.rung.postgres.CatalogObject.partOf;
import static dev.rung.postgres.CatalogObject.routine;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The entry points of {@code COMMENT ON}. */
abstract class CommentDSL extends ExtensionDSL {

    CommentDSL() {}

    /** {@code COMMENT ON SCHEMA}: describes a schema. */
    public static CommentOn.Is commentOnSchema(String object) {
        return commentOnSchema(name(object));
    }

    /** {@code COMMENT ON SCHEMA}: describes a schema. */
    public static CommentOn.Is commentOnSchema(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.SCHEMA, object));
    }

    /** {@code COMMENT ON EXTENSION}: describes an extension. */
    public static CommentOn.Is commentOnExtension(String object) {
        return commentOnExtension(name(object));
    }

    /** {@code COMMENT ON EXTENSION}: describes an extension. */
    public static CommentOn.Is commentOnExtension(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.EXTENSION, object));
    }

    /** {@code COMMENT ON TABLE}: describes a table, partitioned or not. */
    public static CommentOn.Is commentOnTable(String object) {
        return commentOnTable(name(object));
    }

    /** {@code COMMENT ON TABLE}: describes a table, partitioned or not. */
    public static CommentOn.Is commentOnTable(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.TABLE, object));
    }

    /** {@code COMMENT ON INDEX}: describes an index. */
    public static CommentOn.Is commentOnIndex(String object) {
        return commentOnIndex(name(object));
    }

    /** {@code COMMENT ON INDEX}: describes an index. */
    public static CommentOn.Is commentOnIndex(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.INDEX, object));
    }

    /** {@code COMMENT ON SEQUENCE}: describes a sequence. */
    public static CommentOn.Is commentOnSequence(String object) {
        return commentOnSequence(name(object));
    }

    /** {@code COMMENT ON SEQUENCE}: describes a sequence. */
    public static CommentOn.Is commentOnSequence(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.SEQUENCE, object));
    }

    /** {@code COMMENT ON VIEW}: describes a view. */
    public static CommentOn.Is commentOnView(String object) {
        return commentOnView(name(object));
    }

    /** {@code COMMENT ON VIEW}: describes a view. */
    public static CommentOn.Is commentOnView(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.VIEW, object));
    }

    /** {@code COMMENT ON MATERIALIZED VIEW}: describes a materialized view. */
    public static CommentOn.Is commentOnMaterializedView(String object) {
        return commentOnMaterializedView(name(object));
    }

    /** {@code COMMENT ON MATERIALIZED VIEW}: describes a materialized view. */
    public static CommentOn.Is commentOnMaterializedView(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.MATERIALIZED_VIEW, object));
    }

    /** {@code COMMENT ON TYPE}: describes an enum, composite or range type. */
    public static CommentOn.Is commentOnType(String object) {
        return commentOnType(name(object));
    }

    /** {@code COMMENT ON TYPE}: describes an enum, composite or range type. */
    public static CommentOn.Is commentOnType(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.TYPE, object));
    }

    /** {@code COMMENT ON DOMAIN}: describes a domain. */
    public static CommentOn.Is commentOnDomain(String object) {
        return commentOnDomain(name(object));
    }

    /** {@code COMMENT ON DOMAIN}: describes a domain. */
    public static CommentOn.Is commentOnDomain(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.DOMAIN, object));
    }

    /** {@code COMMENT ON COLLATION}: describes a collation. */
    public static CommentOn.Is commentOnCollation(String object) {
        return commentOnCollation(name(object));
    }

    /** {@code COMMENT ON COLLATION}: describes a collation. */
    public static CommentOn.Is commentOnCollation(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.COLLATION, object));
    }

    /** {@code COMMENT ON STATISTICS}: describes extended statistics. */
    public static CommentOn.Is commentOnStatistics(String object) {
        return commentOnStatistics(name(object));
    }

    /** {@code COMMENT ON STATISTICS}: describes extended statistics. */
    public static CommentOn.Is commentOnStatistics(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.STATISTICS, object));
    }

    /** {@code COMMENT ON ROLE}: describes a role. */
    public static CommentOn.Is commentOnRole(String object) {
        return commentOnRole(name(object));
    }

    /** {@code COMMENT ON ROLE}: describes a role. */
    public static CommentOn.Is commentOnRole(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code COMMENT ON DATABASE}: describes a database. */
    public static CommentOn.Is commentOnDatabase(String object) {
        return commentOnDatabase(name(object));
    }

    /** {@code COMMENT ON DATABASE}: describes a database. */
    public static CommentOn.Is commentOnDatabase(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.DATABASE, object));
    }

    /** {@code COMMENT ON EVENT TRIGGER}: describes an event trigger. */
    public static CommentOn.Is commentOnEventTrigger(String object) {
        return commentOnEventTrigger(name(object));
    }

    /** {@code COMMENT ON EVENT TRIGGER}: describes an event trigger. */
    public static CommentOn.Is commentOnEventTrigger(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.EVENT_TRIGGER, object));
    }

    /** {@code COMMENT ON PUBLICATION}: describes a publication. */
    public static CommentOn.Is commentOnPublication(String object) {
        return commentOnPublication(name(object));
    }

    /** {@code COMMENT ON PUBLICATION}: describes a publication. */
    public static CommentOn.Is commentOnPublication(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.PUBLICATION, object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: describes a foreign table. */
    public static CommentOn.Is commentOnForeignTable(String object) {
        return commentOnForeignTable(name(object));
    }

    /** {@code COMMENT ON FOREIGN TABLE}: describes a foreign table. */
    public static CommentOn.Is commentOnForeignTable(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.FOREIGN_TABLE, object));
    }

    /** {@code COMMENT ON LANGUAGE}: describes a procedural language. */
    public static CommentOn.Is commentOnLanguage(String object) {
        return commentOnLanguage(name(object));
    }

    /** {@code COMMENT ON LANGUAGE}: describes a procedural language. */
    public static CommentOn.Is commentOnLanguage(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.LANGUAGE, object));
    }

    /** {@code COMMENT ON TEXT SEARCH CONFIGURATION}: describes a text search configuration. */
    public static CommentOn.Is commentOnTextSearchConfiguration(String object) {
        return commentOnTextSearchConfiguration(name(object));
    }

    /** {@code COMMENT ON TEXT SEARCH CONFIGURATION}: describes a text search configuration. */
    public static CommentOn.Is commentOnTextSearchConfiguration(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, object));
    }

    /** {@code COMMENT ON TEXT SEARCH DICTIONARY}: describes a text search dictionary. */
    public static CommentOn.Is commentOnTextSearchDictionary(String object) {
        return commentOnTextSearchDictionary(name(object));
    }

    /** {@code COMMENT ON TEXT SEARCH DICTIONARY}: describes a text search dictionary. */
    public static CommentOn.Is commentOnTextSearchDictionary(Name object) {
        return new CommentOn.Is(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, object));
    }

    /** {@code COMMENT ON COLUMN}: describes a column of a table, view or composite type. */
    public static CommentOn.Is commentOnColumn(String table, String column) {
        return commentOnColumn(name(table), name(column));
    }

    /** {@code COMMENT ON COLUMN}: describes a column of a table, view or composite type. */
    public static CommentOn.Is commentOnColumn(Name table, Name column) {
        return new CommentOn.Is(partOf(Kind.COLUMN, column, table));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a table. */
    public static CommentOn.Is commentOnConstraint(String table, String constraint) {
        return commentOnConstraint(name(table), name(constraint));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a table. */
    public static CommentOn.Is commentOnConstraint(Name table, Name constraint) {
        return new CommentOn.Is(partOf(Kind.CONSTRAINT, constraint, table));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a domain. */
    public static CommentOn.Is commentOnDomainConstraint(String domain, String constraint) {
        return commentOnDomainConstraint(name(domain), name(constraint));
    }

    /** {@code COMMENT ON CONSTRAINT}: describes a constraint of a domain. */
    public static CommentOn.Is commentOnDomainConstraint(Name domain, Name constraint) {
        return new CommentOn.Is(partOf(Kind.DOMAIN_CONSTRAINT, constraint, domain));
    }

    /** {@code COMMENT ON TRIGGER}: describes a trigger. */
    public static CommentOn.Is commentOnTrigger(String table, String trigger) {
        return commentOnTrigger(name(table), name(trigger));
    }

    /** {@code COMMENT ON TRIGGER}: describes a trigger. */
    public static CommentOn.Is commentOnTrigger(Name table, Name trigger) {
        return new CommentOn.Is(partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code COMMENT ON POLICY}: describes a policy of row-level security. */
    public static CommentOn.Is commentOnPolicy(String table, String policy) {
        return commentOnPolicy(name(table), name(policy));
    }

    /** {@code COMMENT ON POLICY}: describes a policy of row-level security. */
    public static CommentOn.Is commentOnPolicy(Name table, Name policy) {
        return new CommentOn.Is(partOf(Kind.POLICY, policy, table));
    }

    /** {@code COMMENT ON RULE}: describes a rule. */
    public static CommentOn.Is commentOnRule(String table, String rule) {
        return commentOnRule(name(table), name(rule));
    }

    /** {@code COMMENT ON RULE}: describes a rule. */
    public static CommentOn.Is commentOnRule(Name table, Name rule) {
        return new CommentOn.Is(partOf(Kind.RULE, rule, table));
    }

    /** {@code COMMENT ON FUNCTION}: describes a function with exactly these input arguments. */
    public static CommentOn.Is commentOnFunction(String object, DataType<?>... arguments) {
        return commentOnFunction(name(object), arguments);
    }

    /** {@code COMMENT ON FUNCTION}: describes a function with exactly these input arguments. */
    public static CommentOn.Is commentOnFunction(Name object, DataType<?>... arguments) {
        return new CommentOn.Is(routine(Kind.FUNCTION, object, List.of(arguments)));
    }

    /** {@code COMMENT ON PROCEDURE}: describes a procedure with exactly these input arguments. */
    public static CommentOn.Is commentOnProcedure(String object, DataType<?>... arguments) {
        return commentOnProcedure(name(object), arguments);
    }

    /** {@code COMMENT ON PROCEDURE}: describes a procedure with exactly these input arguments. */
    public static CommentOn.Is commentOnProcedure(Name object, DataType<?>... arguments) {
        return new CommentOn.Is(routine(Kind.PROCEDURE, object, List.of(arguments)));
    }

    /** {@code COMMENT ON AGGREGATE}: describes an aggregate with exactly these input arguments. */
    public static CommentOn.Is commentOnAggregate(String object, DataType<?>... arguments) {
        return commentOnAggregate(name(object), arguments);
    }

    /** {@code COMMENT ON AGGREGATE}: describes an aggregate with exactly these input arguments. */
    public static CommentOn.Is commentOnAggregate(Name object, DataType<?>... arguments) {
        return new CommentOn.Is(routine(Kind.AGGREGATE, object, List.of(arguments)));
    }
}
