package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The entry points for the smaller kinds of objects: schemas, sequences, statistics, collations and the like. */
abstract class ObjectDSL extends SecurityDSL {

    ObjectDSL() {}

    /** {@code CREATE SCHEMA}, with an owner or without. */
    public static CreateSchemaClauses.IfNotExists createSchema(String schema) {
        return createSchema(name(schema));
    }

    /** {@code CREATE SCHEMA}, with an owner or without. */
    public static CreateSchemaClauses.IfNotExists createSchema(Name schema) {
        return new CreateSchema(schema, false, null);
    }

    /** {@code ALTER SCHEMA}. */
    public static AlterSchemaClauses alterSchema(String schema) {
        return new AlterSchemaClauses(name(schema));
    }

    /** {@code ALTER EXTENSION}. */
    public static AlterExtensionClauses alterExtension(String extension) {
        return new AlterExtensionClauses(name(extension));
    }

    /** {@code CREATE SEQUENCE}. */
    public static CreateSequenceClauses.IfNotExists createSequence(String sequence) {
        return createSequence(name(sequence));
    }

    /** {@code CREATE SEQUENCE}. */
    public static CreateSequenceClauses.IfNotExists createSequence(Name sequence) {
        return new CreateSequence("create sequence", sequence, List.of());
    }

    /** {@code CREATE UNLOGGED SEQUENCE}: a crash resets it. Since PostgreSQL 15. */
    public static CreateSequenceClauses.IfNotExists createUnloggedSequence(String sequence) {
        return createUnloggedSequence(name(sequence));
    }

    /** {@code CREATE UNLOGGED SEQUENCE}: a crash resets it. Since PostgreSQL 15. */
    public static CreateSequenceClauses.IfNotExists createUnloggedSequence(Name sequence) {
        return new CreateSequence("create unlogged sequence", sequence, List.of());
    }

    /** {@code ALTER SEQUENCE}. */
    public static AlterSequenceClauses alterSequence(String sequence) {
        return alterSequence(name(sequence));
    }

    /** {@code ALTER SEQUENCE}. */
    public static AlterSequenceClauses alterSequence(Name sequence) {
        return new AlterSequenceClauses(sequence);
    }

    /** {@code CREATE STATISTICS}. */
    public static CreateStatisticsClauses.IfNotExists createStatistics(String statistics) {
        return createStatistics(name(statistics));
    }

    /** {@code CREATE STATISTICS}. */
    public static CreateStatisticsClauses.IfNotExists createStatistics(Name statistics) {
        return new CreateStatistics("create statistics", statistics, List.of(), List.of());
    }

    /** {@code ALTER STATISTICS}. */
    public static AlterStatisticsClauses alterStatistics(String statistics) {
        return alterStatistics(name(statistics));
    }

    /** {@code ALTER STATISTICS}. */
    public static AlterStatisticsClauses alterStatistics(Name statistics) {
        return new AlterStatisticsClauses(statistics);
    }

    /** {@code CREATE COLLATION}. */
    public static CreateCollationClauses.IfNotExists createCollation(String collation) {
        return createCollation(name(collation));
    }

    /** {@code CREATE COLLATION}. */
    public static CreateCollationClauses.IfNotExists createCollation(Name collation) {
        return new CreateCollation.Start("create collation", collation);
    }

    /** {@code ALTER COLLATION}. */
    public static AlterCollationClauses alterCollation(String collation) {
        return alterCollation(name(collation));
    }

    /** {@code ALTER COLLATION}. */
    public static AlterCollationClauses alterCollation(Name collation) {
        return new AlterCollationClauses(collation);
    }

    /** {@code CREATE RULE}; a trigger is usually what is meant. */
    public static CreateRule createRule(String rule) {
        return new CreateRule("create rule", name(rule));
    }

    /** {@code CREATE OR REPLACE RULE}. */
    public static CreateRule createOrReplaceRule(String rule) {
        return new CreateRule("create or replace rule", name(rule));
    }

    /** {@code ALTER RULE}; it is enabled and disabled by {@link PostgresDSL#alterTable(String)}. */
    public static RenameClauses alterRule(String table, String rule) {
        return new RenameClauses(CatalogObject.partOf(Kind.RULE, name(rule), name(table)));
    }

    /** {@code CREATE AGGREGATE}, of arguments of these types. */
    public static CreateAggregate createAggregate(String aggregate, DataType<?>... arguments) {
        return createAggregate(name(aggregate), arguments);
    }

    /** {@code CREATE AGGREGATE}, of arguments of these types. */
    public static CreateAggregate createAggregate(Name aggregate, DataType<?>... arguments) {
        return new CreateAggregate("create aggregate", aggregate, List.of(arguments), null, List.of());
    }

    /** {@code CREATE OR REPLACE AGGREGATE}, of arguments of these types. */
    public static CreateAggregate createOrReplaceAggregate(String aggregate, DataType<?>... arguments) {
        return new CreateAggregate("create or replace aggregate", name(aggregate), List.of(arguments), null, List.of());
    }

    /**
     * {@code CREATE AGGREGATE ... ORDER BY}: an ordered-set aggregate, such as {@code percentile_cont}.
     *
     * @param aggregate its name
     * @param direct the types of the arguments in the first parentheses
     * @param ordered the types of those after {@code WITHIN GROUP}
     */
    public static CreateAggregate createOrderedSetAggregate(
            String aggregate, List<DataType<?>> direct, List<DataType<?>> ordered) {
        return new CreateAggregate("create aggregate", name(aggregate), direct, ordered, List.of());
    }

    /** {@code ALTER AGGREGATE}, of the one with exactly these arguments. */
    public static AlterClauses alterAggregate(String aggregate, DataType<?>... arguments) {
        return new AlterClauses(CatalogObject.routine(Kind.AGGREGATE, name(aggregate), List.of(arguments)));
    }

    /** {@code CREATE EVENT TRIGGER}. Only a superuser may. */
    public static CreateEventTrigger createEventTrigger(String trigger) {
        return new CreateEventTrigger(name(trigger));
    }

    /** {@code ALTER EVENT TRIGGER}. Only a superuser may. */
    public static AlterEventTriggerClauses alterEventTrigger(String trigger) {
        return new AlterEventTriggerClauses(name(trigger));
    }

    /** {@code CREATE PUBLICATION}, for logical replication. */
    public static CreatePublication createPublication(String publication) {
        return new CreatePublication(name(publication));
    }

    /** A table of a publication, all of it or some: {@code publishedTable("t").columns("a").where(condition)}. */
    public static PublishedTable publishedTable(String table) {
        return publishedTable(name(table));
    }

    /** A table of a publication, all of it or some. */
    public static PublishedTable publishedTable(Name table) {
        return PublishedTable.of(table);
    }

    /** {@code ALTER PUBLICATION}. */
    public static AlterPublicationClauses alterPublication(String publication) {
        return new AlterPublicationClauses(name(publication));
    }

    /** {@code CREATE TEXT SEARCH CONFIGURATION}. */
    public static TextSearch.Copy createTextSearchConfiguration(String configuration) {
        return createTextSearchConfiguration(name(configuration));
    }

    /** {@code CREATE TEXT SEARCH CONFIGURATION}. */
    public static TextSearch.Copy createTextSearchConfiguration(Name configuration) {
        return new TextSearch.Start(configuration);
    }

    /** {@code ALTER TEXT SEARCH CONFIGURATION}. */
    public static TextSearch.Configuration alterTextSearchConfiguration(String configuration) {
        return alterTextSearchConfiguration(name(configuration));
    }

    /** {@code ALTER TEXT SEARCH CONFIGURATION}. */
    public static TextSearch.Configuration alterTextSearchConfiguration(Name configuration) {
        return new TextSearch.Configuration(configuration);
    }

    /** {@code ALTER TEXT SEARCH DICTIONARY}. */
    public static TextSearch.AlterDictionary alterTextSearchDictionary(String dictionary) {
        return alterTextSearchDictionary(name(dictionary));
    }

    /** {@code ALTER TEXT SEARCH DICTIONARY}. */
    public static TextSearch.AlterDictionary alterTextSearchDictionary(Name dictionary) {
        return new TextSearch.AlterDictionary(dictionary);
    }

    /** {@code CREATE TEXT SEARCH DICTIONARY}. */
    public static TextSearch.Template createTextSearchDictionary(String dictionary) {
        return createTextSearchDictionary(name(dictionary));
    }

    /** {@code CREATE TEXT SEARCH DICTIONARY}. */
    public static TextSearch.Template createTextSearchDictionary(Name dictionary) {
        return template -> TextSearch.Dictionary.of(dictionary, template);
    }
}
