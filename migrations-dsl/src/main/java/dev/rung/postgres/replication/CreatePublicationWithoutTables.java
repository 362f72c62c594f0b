package dev.rung.postgres.replication;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/** An incomplete {@code CREATE PUBLICATION}: call {@code forTable(...)} or another choice of tables next. */
public final class CreatePublicationWithoutTables {

    static final int SCHEMA_SINCE = 15;
    private static final int GENERATED_COLUMNS_SINCE = 18;

    private final Name publication;

    CreatePublicationWithoutTables(Name publication) {
        this.publication = publication;
    }

    private WithoutChanges of(List<QueryPart> objects, List<Name> tables, int since) {
        return new WithoutChanges(new Statement(publication, objects, tables, List.of(), since));
    }

    private static QueryPart inSchemas(String schema, String... more) {
        return Sentence.of("tables in schema").addAll(Parts.names(schema, more)).toPart();
    }

    /** Publishes all tables, including tables that are created later. Requires superuser privileges. */
    public WithoutChanges forAllTables() {
        return of(List.of(Parts.words("all tables")), List.of(), PostgresStatement.OLDEST_VERSION);
    }

    /** Publishes these tables. */
    public WithoutChanges forTable(String table, String... more) {
        return forTable(name(table), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #forTable(String, String...)}, for a non-empty list. */
    public WithoutChanges forTable(List<String> tables) {
        return forTable(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** Publishes these tables. */
    public WithoutChanges forTable(Name table, Name... more) {
        return forTable(
                PublishedTable.of(table),
                Arrays.stream(more).map(PublishedTable::of).toArray(PublishedTable[]::new));
    }

    /** Publishes these tables, with columns and row filters; see {@link PublicationDSL#publishedTable(String)}. */
    public WithoutChanges forTable(PublishedTable table, PublishedTable... more) {
        List<PublishedTable> tables = Parts.listOf(table, more);
        return of(
                List.of(Sentence.of("table")
                        .addAll(PublishedTable.parts(tables))
                        .toPart()),
                PublishedTable.names(tables),
                PublishedTable.since(tables));
    }

    /** Same as {@link #forTable(PublishedTable, PublishedTable...)}, for a non-empty list. */
    public WithoutChanges forTable(Collection<? extends PublishedTable> tables) {
        return forTable(Lists.first(tables, "tables"), Lists.others(tables, PublishedTable[]::new));
    }

    /** Publishes all tables of these schemas, including tables that are created later. Since PostgreSQL 15. */
    public WithoutChanges forTablesInSchema(String schema, String... more) {
        return of(List.of(inSchemas(schema, more)), List.of(), SCHEMA_SINCE);
    }

    /** Same as {@link #forTablesInSchema(String, String...)}, for a non-empty list. */
    public WithoutChanges forTablesInSchema(List<String> schemas) {
        return forTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Creates an empty publication. {@link PublicationDSL#alterPublication(String)} adds tables. */
    public WithoutChanges forNothingYet() {
        return of(List.of(), List.of(), PostgresStatement.OLDEST_VERSION);
    }

    /**
     * An incomplete {@code CREATE PUBLICATION}: call {@code allChanges()} or {@code changes(...)} next, or {@code
     * andTablesInSchema(...)} before it.
     */
    public static final class WithoutChanges {

        private final Statement statement;

        private WithoutChanges(Statement statement) {
            this.statement = statement;
        }

        /** Publishes all tables of these schemas as well. Call it after {@code forTable(...)}. Since PostgreSQL 15. */
        public WithoutChanges andTablesInSchema(String schema, String... more) {
            return new WithoutChanges(new Statement(
                    statement.publication,
                    Parts.appended(statement.objects, inSchemas(schema, more)),
                    statement.relations,
                    statement.options,
                    SCHEMA_SINCE));
        }

        /** Same as {@link #andTablesInSchema(String, String...)}, for a non-empty list. */
        public WithoutChanges andTablesInSchema(List<String> schemas) {
            return andTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
        }

        /** Publishes all operations. */
        public PublicationOptions allChanges() {
            return statement;
        }

        /** Publishes only these operations, such as {@code insert, update}. */
        public PublicationOptions changes(String changes) {
            return statement.and(Sentence.of("publish =").add(inline(changes)), statement.since);
        }
    }

    /**
     * {@code CREATE PUBLICATION}.
     *
     * @param publication the publication
     * @param objects the published objects
     * @param relations the published tables that are specified by name
     * @param options the options
     * @param since the first major version of PostgreSQL that supports the statement
     */
    private record Statement(
            Name publication, List<QueryPart> objects, List<Name> relations, List<QueryPart> options, int since)
            implements PublicationOptions {

        private Statement and(Sentence option, int optionSince) {
            return new Statement(
                    publication,
                    objects,
                    relations,
                    Parts.appended(options, option.toPart()),
                    Math.max(since, optionSince));
        }

        @Override
        public PublicationOptions viaPartitionRoot(boolean viaRoot) {
            return and(Sentence.of("publish_via_partition_root =").add(inline(viaRoot)), since);
        }

        @Override
        public PublicationOptions storedGeneratedColumns() {
            return and(Sentence.of("publish_generated_columns = stored"), GENERATED_COLUMNS_SINCE);
        }

        @Override
        public Query toQuery() {
            Sentence sentence = Sentence.of("create publication").add(publication);
            if (!objects.isEmpty()) {
                sentence.add("for").addAll(objects);
            }
            return sentence.addIf("with", options).toQuery();
        }

        @Override
        public String toString() {
            return toSql();
        }

        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.PUBLICATION, publication)));
        }
    }
}
