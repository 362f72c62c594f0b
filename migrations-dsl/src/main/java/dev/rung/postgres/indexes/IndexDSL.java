package dev.rung.postgres.indexes;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.sequences.SequenceDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.Field;
import org.jooq.Name;

/** The entry points for indexes. */
public abstract class IndexDSL extends SequenceDSL {

    protected IndexDSL() {}

    /**
     * {@code CREATE INDEX}: creates an index.
     *
     * @param index the unqualified name; an index is created in the schema of its table
     */
    public static CreateIndexClauses.ConcurrentlyWithoutTable createIndex(String index) {
        return createIndex(name(index));
    }

    /** {@code CREATE INDEX}: creates an index. */
    public static CreateIndexClauses.ConcurrentlyWithoutTable createIndex(Name index) {
        return new CreateIndexStart(index, false, false, false);
    }

    /**
     * {@code CREATE UNIQUE INDEX}: creates a unique index.
     *
     * @param index the unqualified name; an index is created in the schema of its table
     */
    public static CreateIndexClauses.ConcurrentlyWithoutTable createUniqueIndex(String index) {
        return createUniqueIndex(name(index));
    }

    /** {@code CREATE UNIQUE INDEX}: creates a unique index. */
    public static CreateIndexClauses.ConcurrentlyWithoutTable createUniqueIndex(Name index) {
        return new CreateIndexStart(index, true, false, false);
    }

    /** {@code ALTER INDEX}: changes an index. */
    public static AlterIndexClauses alterIndex(String index) {
        return alterIndex(name(index));
    }

    /** {@code ALTER INDEX}: changes an index. */
    public static AlterIndexClauses alterIndex(Name index) {
        return new AlterIndexClauses(index);
    }

    /** A column as an index key, to which an order, a collation or an operator class can be added. */
    public static IndexKey key(String column) {
        return IndexKey.column(name(column));
    }

    /** A column as an index key. */
    public static IndexKey key(Name column) {
        return IndexKey.column(column);
    }

    /** An expression as an index key, such as {@code lower(field("email", TEXT))}. */
    public static IndexKey key(Field<?> expression) {
        return IndexKey.expression(expression);
    }

    /** {@code DROP INDEX}: drops an index. */
    public static DropClauses.Concurrently dropIndex(String object) {
        return dropIndex(name(object));
    }

    /** {@code DROP INDEX}: drops an index. */
    public static DropClauses.Concurrently dropIndex(Name object) {
        return new Drop(CatalogObject.of(Kind.INDEX, object));
    }

    /** {@code COMMENT ON INDEX}: sets or removes the comment of an index. */
    public static CommentOn.WithoutText commentOnIndex(String object) {
        return commentOnIndex(name(object));
    }

    /** {@code COMMENT ON INDEX}: sets or removes the comment of an index. */
    public static CommentOn.WithoutText commentOnIndex(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.INDEX, object));
    }
}
