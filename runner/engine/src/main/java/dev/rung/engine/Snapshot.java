package dev.rung.engine;

import dev.rung.engine.connection.ConnectionFailures;
import dev.rung.engine.ddl.Rebuild;
import dev.rung.engine.ddl.WrittenSql;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.SnapshotReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the catalog says about some schemas at one moment: their tables, types, routines and other objects, and the
 * objects of the database that belong to them, such as extensions and publications. The objects of extensions and the tables
 * of Rung's history aren't part of it. Two snapshots with the same objects are equal.
 */
public final class Snapshot {

    /** What differs if no object does. */
    private static final String ORDER = "the order of the objects";

    /** What precedes the first object. */
    private static final String START = "the settings at the start";

    private final SchemaSnapshot snapshot;
    private final Rebuild rebuild;

    private Snapshot(SchemaSnapshot snapshot) {
        this.snapshot = snapshot;
        this.rebuild = Rebuild.of(snapshot);
    }

    /**
     * Takes a snapshot without owners and privileges. The number of queries doesn't depend on the number of objects. An open
     * transaction stays as it is.
     *
     * @param connection a connection to the database
     * @param schemas the schemas, none for all except the system's
     * @throws dev.rung.engine.exception.ConnectionException if a query fails
     */
    public static Snapshot of(Connection connection, SchemaName... schemas) {
        return of(connection, List.of(schemas), false);
    }

    /**
     * Takes a snapshot with the owners and privileges of the objects and with the default privileges.
     *
     * @param connection a connection to the database
     * @param schemas the schemas, none for all except the system's
     * @throws dev.rung.engine.exception.ConnectionException if a query fails
     */
    public static Snapshot withAccess(Connection connection, SchemaName... schemas) {
        return of(connection, List.of(schemas), true);
    }

    private static Snapshot of(Connection connection, Collection<SchemaName> schemas, boolean withAccess) {
        try {
            return new Snapshot(SnapshotReader.read(
                    connection, schemas.stream().map(SchemaName::value).toList(), withAccess));
        } catch (SQLException e) {
            throw ConnectionFailures.explainLater(e);
        }
    }

    /** The kinds and names of all objects, such as {@code table app.users}. */
    public List<String> objects() {
        return snapshot.objects().stream().map(each -> each.id().toString()).toList();
    }

    /** The objects that exist, but that {@link #toSql()} doesn't create. */
    public List<String> notExpressed() {
        return rebuild.notExpressed().stream().map(ObjectId::toString).toList();
    }

    /** How many statements of {@link #toSql()} the DSL can't express, by the kind of object. */
    public NavigableMap<String, Integer> plainSql() {
        NavigableMap<String, Integer> counts = new TreeMap<>();
        rebuild.plainSql().forEach((kind, count) -> counts.put(kind.toString(), count));
        return counts;
    }

    /** The statements of {@link #toSql()}, to be executed one after the other on one connection. */
    public List<String> statements() {
        return rebuild.statements();
    }

    /**
     * The SQL that rebuilds the schemas in an empty database, one object a paragraph. The same objects always have the same SQL.
     */
    public String toSql() {
        return rebuild.toSql();
    }

    /**
     * Compares SQL that {@link #toSql()} returned for another snapshot, or at another time, with that of this snapshot.
     *
     * @param sql the other SQL
     * @return the objects that differ; empty if the SQL is the same
     */
    public List<SqlDifference> differences(String sql) {
        String wanted = unix(toSql());
        String found = unix(sql);
        if (found.equals(wanted)) {
            return List.of();
        }
        Map<String, String> expected = WrittenSql.paragraphs(wanted);
        Map<String, String> others = WrittenSql.paragraphs(found);
        List<SqlDifference> differences = new ArrayList<>();
        expected.forEach((title, text) -> {
            if (!others.containsKey(title)) {
                differences.add(new SqlDifference(title, SqlDifference.Kind.MISSING));
            } else if (!text.equals(others.get(title))) {
                differences.add(new SqlDifference(named(title), SqlDifference.Kind.CHANGED));
            }
        });
        others.keySet().stream()
                .filter(title -> !expected.containsKey(title))
                .forEach(title -> differences.add(new SqlDifference(title, SqlDifference.Kind.ADDITIONAL)));
        return differences.isEmpty()
                ? List.of(new SqlDifference(ORDER, SqlDifference.Kind.CHANGED))
                : List.copyOf(differences);
    }

    /** With the line breaks that a version control system may have replaced. */
    private static String unix(String sql) {
        return sql.replace("\r\n", "\n");
    }

    private static String named(String title) {
        return title.isEmpty() ? START : title;
    }

    /**
     * Finds the objects that only one of two snapshots has, and those that differ.
     *
     * @param other the other snapshot
     * @return their kinds and names
     */
    public List<String> differences(Snapshot other) {
        Map<ObjectId, DatabaseObject> mine = snapshot.byId();
        Map<ObjectId, DatabaseObject> others = other.snapshot.byId();
        TreeSet<ObjectId> all = new TreeSet<>(mine.keySet());
        all.addAll(others.keySet());
        return all.stream()
                .filter(id -> !Objects.equals(mine.get(id), others.get(id)))
                .map(ObjectId::toString)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that && snapshot.equals(that.snapshot);
    }

    @Override
    public int hashCode() {
        return snapshot.hashCode();
    }

    /** The SQL. */
    @Override
    public String toString() {
        return toSql();
    }
}
