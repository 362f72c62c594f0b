package dev.rung.postgres;

import static dev.rung.postgres.CatalogObject.partOf;
import static dev.rung.postgres.CatalogObject.routine;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The entry points of {@code DROP}; tables and schemas are dropped by jOOQ's own. */
abstract class DropDSL extends CommentDSL {

    DropDSL() {}

    /** {@code DROP INDEX}. */
    public static DropClauses.Concurrently dropIndex(String object) {
        return dropIndex(name(object));
    }

    /** {@code DROP INDEX}. */
    public static DropClauses.Concurrently dropIndex(Name object) {
        return new Drop(CatalogObject.of(Kind.INDEX, object));
    }

    /** {@code DROP EXTENSION}. */
    public static DropClauses.IfExists dropExtension(String object) {
        return dropExtension(name(object));
    }

    /** {@code DROP EXTENSION}. */
    public static DropClauses.IfExists dropExtension(Name object) {
        return new Drop(CatalogObject.of(Kind.EXTENSION, object));
    }

    /** {@code DROP SEQUENCE}. */
    public static DropClauses.IfExists dropSequence(String object) {
        return dropSequence(name(object));
    }

    /** {@code DROP SEQUENCE}. */
    public static DropClauses.IfExists dropSequence(Name object) {
        return new Drop(CatalogObject.of(Kind.SEQUENCE, object));
    }

    /** {@code DROP VIEW}. */
    public static DropClauses.IfExists dropView(String object) {
        return dropView(name(object));
    }

    /** {@code DROP VIEW}. */
    public static DropClauses.IfExists dropView(Name object) {
        return new Drop(CatalogObject.of(Kind.VIEW, object));
    }

    /** {@code DROP MATERIALIZED VIEW}. */
    public static DropClauses.IfExists dropMaterializedView(String object) {
        return dropMaterializedView(name(object));
    }

    /** {@code DROP MATERIALIZED VIEW}. */
    public static DropClauses.IfExists dropMaterializedView(Name object) {
        return new Drop(CatalogObject.of(Kind.MATERIALIZED_VIEW, object));
    }

    /** {@code DROP TYPE}. */
    public static DropClauses.IfExists dropType(String object) {
        return dropType(name(object));
    }

    /** {@code DROP TYPE}. */
    public static DropClauses.IfExists dropType(Name object) {
        return new Drop(CatalogObject.of(Kind.TYPE, object));
    }

    /** {@code DROP DOMAIN}. */
    public static DropClauses.IfExists dropDomain(String object) {
        return dropDomain(name(object));
    }

    /** {@code DROP DOMAIN}. */
    public static DropClauses.IfExists dropDomain(Name object) {
        return new Drop(CatalogObject.of(Kind.DOMAIN, object));
    }

    /** {@code DROP COLLATION}. */
    public static DropClauses.IfExists dropCollation(String object) {
        return dropCollation(name(object));
    }

    /** {@code DROP COLLATION}. */
    public static DropClauses.IfExists dropCollation(Name object) {
        return new Drop(CatalogObject.of(Kind.COLLATION, object));
    }

    /** {@code DROP STATISTICS}. */
    public static DropClauses.IfExists dropStatistics(String object) {
        return dropStatistics(name(object));
    }

    /** {@code DROP STATISTICS}. */
    public static DropClauses.IfExists dropStatistics(Name object) {
        return new Drop(CatalogObject.of(Kind.STATISTICS, object));
    }

    /** {@code DROP ROLE}. What the role owns, or has rights to, hinders it: see {@link PostgresDSL#dropOwned}. */
    public static DropClauses.IfExistsOnly dropRole(String object) {
        return dropRole(name(object));
    }

    /** {@code DROP ROLE}. What the role owns, or has rights to, hinders it: see {@link PostgresDSL#dropOwned}. */
    public static DropClauses.IfExistsOnly dropRole(Name object) {
        return new Drop(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code DROP EVENT TRIGGER}. */
    public static DropClauses.IfExists dropEventTrigger(String object) {
        return dropEventTrigger(name(object));
    }

    /** {@code DROP EVENT TRIGGER}. */
    public static DropClauses.IfExists dropEventTrigger(Name object) {
        return new Drop(CatalogObject.of(Kind.EVENT_TRIGGER, object));
    }

    /** {@code DROP PUBLICATION}. */
    public static DropClauses.IfExists dropPublication(String object) {
        return dropPublication(name(object));
    }

    /** {@code DROP PUBLICATION}. */
    public static DropClauses.IfExists dropPublication(Name object) {
        return new Drop(CatalogObject.of(Kind.PUBLICATION, object));
    }

    /** {@code DROP TEXT SEARCH CONFIGURATION}. */
    public static DropClauses.IfExists dropTextSearchConfiguration(String object) {
        return dropTextSearchConfiguration(name(object));
    }

    /** {@code DROP TEXT SEARCH CONFIGURATION}. */
    public static DropClauses.IfExists dropTextSearchConfiguration(Name object) {
        return new Drop(CatalogObject.of(Kind.TEXT_SEARCH_CONFIGURATION, object));
    }

    /** {@code DROP TEXT SEARCH DICTIONARY}. */
    public static DropClauses.IfExists dropTextSearchDictionary(String object) {
        return dropTextSearchDictionary(name(object));
    }

    /** {@code DROP TEXT SEARCH DICTIONARY}. */
    public static DropClauses.IfExists dropTextSearchDictionary(Name object) {
        return new Drop(CatalogObject.of(Kind.TEXT_SEARCH_DICTIONARY, object));
    }

    /** {@code DROP TRIGGER}. */
    public static DropClauses.IfExists dropTrigger(String table, String trigger) {
        return dropTrigger(name(table), name(trigger));
    }

    /** {@code DROP TRIGGER}. */
    public static DropClauses.IfExists dropTrigger(Name table, Name trigger) {
        return new Drop(partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code DROP POLICY}. */
    public static DropClauses.IfExists dropPolicy(String table, String policy) {
        return dropPolicy(name(table), name(policy));
    }

    /** {@code DROP POLICY}. */
    public static DropClauses.IfExists dropPolicy(Name table, Name policy) {
        return new Drop(partOf(Kind.POLICY, policy, table));
    }

    /** {@code DROP RULE}. */
    public static DropClauses.IfExists dropRule(String table, String rule) {
        return dropRule(name(table), name(rule));
    }

    /** {@code DROP RULE}. */
    public static DropClauses.IfExists dropRule(Name table, Name rule) {
        return new Drop(partOf(Kind.RULE, rule, table));
    }

    /** {@code DROP FUNCTION}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropFunction(String object, DataType<?>... arguments) {
        return dropFunction(name(object), arguments);
    }

    /** {@code DROP FUNCTION}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropFunction(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.FUNCTION, object, List.of(arguments)));
    }

    /** {@code DROP PROCEDURE}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropProcedure(String object, DataType<?>... arguments) {
        return dropProcedure(name(object), arguments);
    }

    /** {@code DROP PROCEDURE}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropProcedure(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.PROCEDURE, object, List.of(arguments)));
    }

    /** {@code DROP AGGREGATE}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropAggregate(String object, DataType<?>... arguments) {
        return dropAggregate(name(object), arguments);
    }

    /** {@code DROP AGGREGATE}, of the one with exactly these input arguments. */
    public static DropClauses.IfExists dropAggregate(Name object, DataType<?>... arguments) {
        return new Drop(routine(Kind.AGGREGATE, object, List.of(arguments)));
    }
}
