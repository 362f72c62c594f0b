package dev.rung.postgres.maintenance;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.replication.PublicationDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.LockMode;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TruncateIdentityStep;
import org.jooq.impl.DSL;

/** The entry points for what leaves the schema as it is: maintenance, locks and when constraints are checked. */
public abstract class MaintenanceDSL extends PublicationDSL {

    protected MaintenanceDSL() {}

    /** {@code REINDEX INDEX}: builds an index again. */
    public static ReindexClauses reindexIndex(String index) {
        return reindexIndex(name(index));
    }

    /** {@code REINDEX INDEX}: builds an index again. */
    public static ReindexClauses reindexIndex(Name index) {
        return new Reindex(CatalogObject.of(Kind.INDEX, index), false);
    }

    /** {@code REINDEX TABLE}: builds all indexes of a table again. */
    public static ReindexClauses reindexTable(String table) {
        return reindexTable(name(table));
    }

    /** {@code REINDEX TABLE}: builds all indexes of a table again. */
    public static ReindexClauses reindexTable(Name table) {
        return new Reindex(CatalogObject.of(Kind.TABLE, table), false);
    }

    /** {@code REINDEX SCHEMA}: builds all indexes of a schema again, a table at a time; not inside a transaction. */
    public static ReindexClauses reindexSchema(String schema) {
        return new Reindex(CatalogObject.of(Kind.SCHEMA, name(schema)), false);
    }

    /** {@code ANALYZE}: samples a table, or some of its columns, for the planner. */
    public static PostgresStatement analyze(String table, String... columns) {
        return analyze(name(table), Parts.names(columns).toArray(Name[]::new));
    }

    /** As {@link #analyze(String, String...)}, for a list. */
    public static PostgresStatement analyze(String table, List<String> columns) {
        return analyze(table, columns.toArray(String[]::new));
    }

    /** {@code ANALYZE}: samples a table, or some of its columns, for the planner. */
    public static PostgresStatement analyze(Name table, Name... columns) {
        return GenericStatement.of(Sentence.of("analyze").add(table).addIf("", List.of(columns)))
                .touching(List.of(table));
    }

    /** As {@link #analyze(Name, Name...)}, for a list. */
    public static PostgresStatement analyze(Name table, Collection<? extends Name> columns) {
        return analyze(table, columns.toArray(Name[]::new));
    }

    /** {@code VACUUM}: frees the space of deleted rows of a table; not inside a transaction. */
    public static PostgresStatement vacuum(String table) {
        return vacuum(name(table));
    }

    /** {@code VACUUM}: frees the space of deleted rows of a table; not inside a transaction. */
    public static PostgresStatement vacuum(Name table) {
        return GenericStatement.of(Sentence.of("vacuum").add(table))
                .touching(List.of(table))
                .transactional(false);
    }

    /** {@code CLUSTER}: rewrites a table in the order of an index; nobody can use it meanwhile. */
    public static PostgresStatement cluster(String table, String index) {
        return cluster(name(table), name(index));
    }

    /** {@code CLUSTER}: rewrites a table in the order of an index; nobody can use it meanwhile. */
    public static PostgresStatement cluster(Name table, Name index) {
        return GenericStatement.of(
                        Sentence.of("cluster").add(table).add("using").add(index))
                .touching(List.of(table));
    }

    /** {@code LOCK TABLE}, until the end of the transaction. */
    public static PostgresStatement lockTable(LockMode mode, String table, String... more) {
        return lockTable(mode, name(table), Parts.names(more).toArray(Name[]::new));
    }

    /** As {@link #lockTable(LockMode, String, String...)}, for a list of at least one. */
    public static PostgresStatement lockTable(LockMode mode, List<String> tables) {
        return lockTable(mode, Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** {@code LOCK TABLE}, until the end of the transaction. */
    public static PostgresStatement lockTable(LockMode mode, Name table, Name... more) {
        List<Name> tables = Parts.listOf(table, more);
        return GenericStatement.of(Sentence.of("lock table").addAll(tables).add("in " + mode + " mode"))
                .touching(tables);
    }

    /** As {@link #lockTable(LockMode, Name, Name...)}, for a list of at least one. */
    public static PostgresStatement lockTable(LockMode mode, Collection<? extends Name> tables) {
        return lockTable(mode, Lists.first(tables, "tables"), Lists.others(tables, Name[]::new));
    }

    /** {@code TRUNCATE}: deletes all rows of tables. */
    public static TruncateIdentityStep<Record> truncate(String table, String... more) {
        return DSL.truncate(Parts.names(table, more).toArray(Name[]::new));
    }

    /** As {@link #truncate(String, String...)}, for a list of at least one. */
    public static TruncateIdentityStep<Record> truncate(List<String> tables) {
        return truncate(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** {@code TRUNCATE}: deletes all rows of tables. */
    public static TruncateIdentityStep<Record> truncate(Name table, Name... more) {
        return DSL.truncate(Parts.listOf(table, more).toArray(Name[]::new));
    }

    /** As {@link #truncate(Name, Name...)}, for a list of at least one. */
    public static TruncateIdentityStep<Record> truncate(Collection<? extends Name> tables) {
        return truncate(Lists.first(tables, "tables"), Lists.others(tables, Name[]::new));
    }

    /** {@code SET CONSTRAINTS ALL DEFERRED}: puts deferrable checks off until the end of the transaction. */
    public static PostgresStatement setConstraintsAllDeferred() {
        return GenericStatement.of(Sentence.of("set constraints all deferred"));
    }

    /** {@code SET CONSTRAINTS ALL IMMEDIATE}: makes up for checks that were put off. */
    public static PostgresStatement setConstraintsAllImmediate() {
        return GenericStatement.of(Sentence.of("set constraints all immediate"));
    }

    /** {@code SET CONSTRAINTS DEFERRED}: puts these deferrable checks off until the end of the transaction. */
    public static PostgresStatement setConstraintsDeferred(String constraint, String... more) {
        return setConstraintsDeferred(name(constraint), Parts.names(more).toArray(Name[]::new));
    }

    /** As {@link #setConstraintsDeferred(String, String...)}, for a list of at least one. */
    public static PostgresStatement setConstraintsDeferred(List<String> constraints) {
        return setConstraintsDeferred(
                Lists.first(constraints, "constraints"), Lists.others(constraints, String[]::new));
    }

    /** {@code SET CONSTRAINTS DEFERRED}: puts these deferrable checks off until the end of the transaction. */
    public static PostgresStatement setConstraintsDeferred(Name constraint, Name... more) {
        return GenericStatement.of(Sentence.of("set constraints")
                .addAll(Parts.listOf(constraint, more))
                .add("deferred"));
    }

    /** As {@link #setConstraintsDeferred(Name, Name...)}, for a list of at least one. */
    public static PostgresStatement setConstraintsDeferred(Collection<? extends Name> constraints) {
        return setConstraintsDeferred(Lists.first(constraints, "constraints"), Lists.others(constraints, Name[]::new));
    }

    /** {@code SET CONSTRAINTS IMMEDIATE}: makes up for these checks that were put off. */
    public static PostgresStatement setConstraintsImmediate(String constraint, String... more) {
        return setConstraintsImmediate(name(constraint), Parts.names(more).toArray(Name[]::new));
    }

    /** As {@link #setConstraintsImmediate(String, String...)}, for a list of at least one. */
    public static PostgresStatement setConstraintsImmediate(List<String> constraints) {
        return setConstraintsImmediate(
                Lists.first(constraints, "constraints"), Lists.others(constraints, String[]::new));
    }

    /** {@code SET CONSTRAINTS IMMEDIATE}: makes up for these checks that were put off. */
    public static PostgresStatement setConstraintsImmediate(Name constraint, Name... more) {
        return GenericStatement.of(Sentence.of("set constraints")
                .addAll(Parts.listOf(constraint, more))
                .add("immediate"));
    }

    /** As {@link #setConstraintsImmediate(Name, Name...)}, for a list of at least one. */
    public static PostgresStatement setConstraintsImmediate(Collection<? extends Name> constraints) {
        return setConstraintsImmediate(Lists.first(constraints, "constraints"), Lists.others(constraints, Name[]::new));
    }
}
