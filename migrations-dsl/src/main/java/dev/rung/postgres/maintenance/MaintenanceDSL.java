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

/**
 * The entry points for statements that don't change the schema: maintenance, table locks and the checking of deferrable
 * constraints.
 */
public abstract class MaintenanceDSL extends PublicationDSL {

    protected MaintenanceDSL() {}

    /** {@code REINDEX INDEX}: rebuilds an index. */
    public static ReindexClauses reindexIndex(String index) {
        return reindexIndex(name(index));
    }

    /** {@code REINDEX INDEX}: rebuilds an index. */
    public static ReindexClauses reindexIndex(Name index) {
        return new Reindex(CatalogObject.of(Kind.INDEX, index), false);
    }

    /** {@code REINDEX TABLE}: rebuilds all indexes of a table. */
    public static ReindexClauses reindexTable(String table) {
        return reindexTable(name(table));
    }

    /** {@code REINDEX TABLE}: rebuilds all indexes of a table. */
    public static ReindexClauses reindexTable(Name table) {
        return new Reindex(CatalogObject.of(Kind.TABLE, table), false);
    }

    /**
     * {@code REINDEX SCHEMA}: rebuilds all indexes of a schema, one table at a time. Can't run inside a transaction.
     */
    public static ReindexClauses reindexSchema(String schema) {
        return new Reindex(CatalogObject.of(Kind.SCHEMA, name(schema)), false);
    }

    /** {@code ANALYZE}: collects statistics about a table, or about some of its columns, for the planner. */
    public static PostgresStatement analyze(String table, String... columns) {
        return analyze(name(table), Parts.names(columns).toArray(Name[]::new));
    }

    /** Same as {@link #analyze(String, String...)}, for a list. */
    public static PostgresStatement analyze(String table, List<String> columns) {
        return analyze(table, columns.toArray(String[]::new));
    }

    /** {@code ANALYZE}: collects statistics about a table, or about some of its columns, for the planner. */
    public static PostgresStatement analyze(Name table, Name... columns) {
        return GenericStatement.of(Sentence.of("analyze").add(table).addIf("", List.of(columns)))
                .touching(List.of(table));
    }

    /** Same as {@link #analyze(Name, Name...)}, for a list. */
    public static PostgresStatement analyze(Name table, Collection<? extends Name> columns) {
        return analyze(table, columns.toArray(Name[]::new));
    }

    /** {@code VACUUM}: reclaims the space of deleted rows of a table. Can't run inside a transaction. */
    public static PostgresStatement vacuum(String table) {
        return vacuum(name(table));
    }

    /** {@code VACUUM}: reclaims the space of deleted rows of a table. Can't run inside a transaction. */
    public static PostgresStatement vacuum(Name table) {
        return GenericStatement.of(Sentence.of("vacuum").add(table))
                .touching(List.of(table))
                .transactional(false);
    }

    /**
     * {@code CLUSTER}: rewrites a table in the order of an index. The table is locked exclusively while it is
     * rewritten.
     */
    public static PostgresStatement cluster(String table, String index) {
        return cluster(name(table), name(index));
    }

    /**
     * {@code CLUSTER}: rewrites a table in the order of an index. The table is locked exclusively while it is
     * rewritten.
     */
    public static PostgresStatement cluster(Name table, Name index) {
        return GenericStatement.of(
                        Sentence.of("cluster").add(table).add("using").add(index))
                .touching(List.of(table));
    }

    /** {@code LOCK TABLE}: locks tables until the end of the transaction. */
    public static PostgresStatement lockTable(LockMode mode, String table, String... more) {
        return lockTable(mode, name(table), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #lockTable(LockMode, String, String...)}, for a non-empty list. */
    public static PostgresStatement lockTable(LockMode mode, List<String> tables) {
        return lockTable(mode, Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** {@code LOCK TABLE}: locks tables until the end of the transaction. */
    public static PostgresStatement lockTable(LockMode mode, Name table, Name... more) {
        List<Name> tables = Parts.listOf(table, more);
        return GenericStatement.of(Sentence.of("lock table").addAll(tables).add("in " + mode + " mode"))
                .touching(tables);
    }

    /** Same as {@link #lockTable(LockMode, Name, Name...)}, for a non-empty list. */
    public static PostgresStatement lockTable(LockMode mode, Collection<? extends Name> tables) {
        return lockTable(mode, Lists.first(tables, "tables"), Lists.others(tables, Name[]::new));
    }

    /** {@code TRUNCATE}: removes all rows of tables. */
    public static TruncateIdentityStep<Record> truncate(String table, String... more) {
        return DSL.truncate(Parts.names(table, more).toArray(Name[]::new));
    }

    /** Same as {@link #truncate(String, String...)}, for a non-empty list. */
    public static TruncateIdentityStep<Record> truncate(List<String> tables) {
        return truncate(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** {@code TRUNCATE}: removes all rows of tables. */
    public static TruncateIdentityStep<Record> truncate(Name table, Name... more) {
        return DSL.truncate(Parts.listOf(table, more).toArray(Name[]::new));
    }

    /** Same as {@link #truncate(Name, Name...)}, for a non-empty list. */
    public static TruncateIdentityStep<Record> truncate(Collection<? extends Name> tables) {
        return truncate(Lists.first(tables, "tables"), Lists.others(tables, Name[]::new));
    }

    /**
     * {@code SET CONSTRAINTS ALL DEFERRED}: defers the checks of all deferrable constraints until the transaction
     * commits.
     */
    public static PostgresStatement setConstraintsAllDeferred() {
        return GenericStatement.of(Sentence.of("set constraints all deferred"));
    }

    /**
     * {@code SET CONSTRAINTS ALL IMMEDIATE}: runs the deferred checks of all constraints now, and further checks at the
     * end of each statement.
     */
    public static PostgresStatement setConstraintsAllImmediate() {
        return GenericStatement.of(Sentence.of("set constraints all immediate"));
    }

    /**
     * {@code SET CONSTRAINTS DEFERRED}: defers the checks of these deferrable constraints until the transaction
     * commits.
     */
    public static PostgresStatement setConstraintsDeferred(String constraint, String... more) {
        return setConstraintsDeferred(name(constraint), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #setConstraintsDeferred(String, String...)}, for a non-empty list. */
    public static PostgresStatement setConstraintsDeferred(List<String> constraints) {
        return setConstraintsDeferred(
                Lists.first(constraints, "constraints"), Lists.others(constraints, String[]::new));
    }

    /**
     * {@code SET CONSTRAINTS DEFERRED}: defers the checks of these deferrable constraints until the transaction
     * commits.
     */
    public static PostgresStatement setConstraintsDeferred(Name constraint, Name... more) {
        return GenericStatement.of(Sentence.of("set constraints")
                .addAll(Parts.listOf(constraint, more))
                .add("deferred"));
    }

    /** Same as {@link #setConstraintsDeferred(Name, Name...)}, for a non-empty list. */
    public static PostgresStatement setConstraintsDeferred(Collection<? extends Name> constraints) {
        return setConstraintsDeferred(Lists.first(constraints, "constraints"), Lists.others(constraints, Name[]::new));
    }

    /**
     * {@code SET CONSTRAINTS IMMEDIATE}: runs the deferred checks of these constraints now, and further checks at the
     * end of each statement.
     */
    public static PostgresStatement setConstraintsImmediate(String constraint, String... more) {
        return setConstraintsImmediate(name(constraint), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #setConstraintsImmediate(String, String...)}, for a non-empty list. */
    public static PostgresStatement setConstraintsImmediate(List<String> constraints) {
        return setConstraintsImmediate(
                Lists.first(constraints, "constraints"), Lists.others(constraints, String[]::new));
    }

    /**
     * {@code SET CONSTRAINTS IMMEDIATE}: runs the deferred checks of these constraints now, and further checks at the
     * end of each statement.
     */
    public static PostgresStatement setConstraintsImmediate(Name constraint, Name... more) {
        return GenericStatement.of(Sentence.of("set constraints")
                .addAll(Parts.listOf(constraint, more))
                .add("immediate"));
    }

    /** Same as {@link #setConstraintsImmediate(Name, Name...)}, for a non-empty list. */
    public static PostgresStatement setConstraintsImmediate(Collection<? extends Name> constraints) {
        return setConstraintsImmediate(Lists.first(constraints, "constraints"), Lists.others(constraints, Name[]::new));
    }
}
