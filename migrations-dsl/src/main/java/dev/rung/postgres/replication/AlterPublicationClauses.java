package dev.rung.postgres.replication;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;

/** An incomplete {@code ALTER PUBLICATION}: call one of its actions next. */
public final class AlterPublicationClauses extends AlterNamedClauses {

    AlterPublicationClauses(Name publication) {
        super(CatalogObject.of(CatalogObject.Kind.PUBLICATION, publication));
    }

    private PostgresStatement tables(String words, List<PublishedTable> tables) {
        return GenericStatement.of(Sentence.of("alter publication")
                        .add(object().name())
                        .add(words)
                        .addAll(PublishedTable.parts(tables)))
                .touching(PublishedTable.names(tables))
                .since(PublishedTable.since(tables));
    }

    private PostgresStatement tables(String words, String table, String... more) {
        return tables(
                words, Parts.names(table, more).stream().map(PublishedTable::of).toList());
    }

    private PostgresStatement schemas(String words, String schema, String... more) {
        return alter(Sentence.of(words).addAll(Parts.names(schema, more)))
                .since(CreatePublicationWithoutTables.SCHEMA_SINCE);
    }

    /** Adds tables to the publication. */
    public PostgresStatement addTable(String table, String... more) {
        return tables("add table", table, more);
    }

    /** Same as {@link #addTable(String, String...)}, for a non-empty list. */
    public PostgresStatement addTable(List<String> tables) {
        return addTable(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** Adds tables to the publication, with columns and row filters. */
    public PostgresStatement addTable(PublishedTable table, PublishedTable... more) {
        return tables("add table", Parts.listOf(table, more));
    }

    /** Same as {@link #addTable(PublishedTable, PublishedTable...)}, for a non-empty list. */
    public PostgresStatement addTable(Collection<? extends PublishedTable> tables) {
        return addTable(Lists.first(tables, "tables"), Lists.others(tables, PublishedTable[]::new));
    }

    /** Replaces the tables and schemas of the publication by these tables. */
    public PostgresStatement setTable(String table, String... more) {
        return tables("set table", table, more);
    }

    /** Same as {@link #setTable(String, String...)}, for a non-empty list. */
    public PostgresStatement setTable(List<String> tables) {
        return setTable(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** Replaces the tables and schemas of the publication by these tables, with columns and row filters. */
    public PostgresStatement setTable(PublishedTable table, PublishedTable... more) {
        return tables("set table", Parts.listOf(table, more));
    }

    /** Same as {@link #setTable(PublishedTable, PublishedTable...)}, for a non-empty list. */
    public PostgresStatement setTable(Collection<? extends PublishedTable> tables) {
        return setTable(Lists.first(tables, "tables"), Lists.others(tables, PublishedTable[]::new));
    }

    /** Removes tables from the publication. */
    public PostgresStatement dropTable(String table, String... more) {
        return tables("drop table", table, more);
    }

    /** Same as {@link #dropTable(String, String...)}, for a non-empty list. */
    public PostgresStatement dropTable(List<String> tables) {
        return dropTable(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** Adds all tables of these schemas to the publication. Since PostgreSQL 15. */
    public PostgresStatement addTablesInSchema(String schema, String... more) {
        return schemas("add tables in schema", schema, more);
    }

    /** Same as {@link #addTablesInSchema(String, String...)}, for a non-empty list. */
    public PostgresStatement addTablesInSchema(List<String> schemas) {
        return addTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Replaces the tables and schemas of the publication by all tables of these schemas. Since PostgreSQL 15. */
    public PostgresStatement setTablesInSchema(String schema, String... more) {
        return schemas("set tables in schema", schema, more);
    }

    /** Same as {@link #setTablesInSchema(String, String...)}, for a non-empty list. */
    public PostgresStatement setTablesInSchema(List<String> schemas) {
        return setTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Removes schemas from the publication. Since PostgreSQL 15. */
    public PostgresStatement dropTablesInSchema(String schema, String... more) {
        return schemas("drop tables in schema", schema, more);
    }

    /** Same as {@link #dropTablesInSchema(String, String...)}, for a non-empty list. */
    public PostgresStatement dropTablesInSchema(List<String> schemas) {
        return dropTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Sets the operations that are published, such as {@code insert, update}. */
    public PostgresStatement changes(String changes) {
        return alter(Sentence.of("set").addInParentheses(Parts.parameter(name("publish"), changes)));
    }

    /** Sets whether changes of partitions are published as changes of the partitioned table. */
    public PostgresStatement viaPartitionRoot(boolean viaRoot) {
        return alter(Sentence.of("set").addInParentheses(Parts.parameter(name("publish_via_partition_root"), viaRoot)));
    }
}
