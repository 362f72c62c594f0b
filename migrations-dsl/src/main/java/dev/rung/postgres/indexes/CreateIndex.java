package dev.rung.postgres.indexes;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Leftovers;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE INDEX}.
 *
 * @param head the index and its table
 * @param keys the keys, at least one
 * @param included the columns of {@code INCLUDE}
 * @param nullsEqual whether nulls are equal
 * @param storage the storage parameters
 * @param inTablespace the tablespace, null for the default one
 * @param predicate the condition of a partial index, null for an index on all rows
 * @see IndexDSL#createIndex(String)
 */
public record CreateIndex(
        Head head,
        List<IndexKey> keys,
        List<Name> included,
        boolean nullsEqual,
        Map<Name, Object> storage,
        @Nullable Name inTablespace,
        @Nullable Condition predicate)
        implements PostgresStatement, CreateIndexClauses.Include {

    private static final int NULLS_NOT_DISTINCT_SINCE = 15;

    /**
     * The clauses before the keys.
     *
     * @param name the unqualified name; an index is created in the schema of its table
     * @param unique whether the index is unique
     * @param concurrent whether the index is built concurrently
     * @param ifAbsent whether the statement does nothing if a relation with the same name already exists
     * @param table the table
     * @param only whether the partitions of the table are excluded
     * @param method the access method, null for the default one
     */
    public record Head(
            Name name,
            boolean unique,
            boolean concurrent,
            boolean ifAbsent,
            Name table,
            boolean only,
            @Nullable Name method) {}

    /** Copies the lists. */
    public CreateIndex {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
    }

    @Override
    public CreateIndexClauses.NullsNotDistinct include(Name column, Name... more) {
        List<Name> columns = Parts.listOf(column, more);
        return new CreateIndex(head, keys, columns, nullsEqual, storage, inTablespace, predicate);
    }

    @Override
    public CreateIndexClauses.With nullsNotDistinct() {
        return new CreateIndex(head, keys, included, true, storage, inTablespace, predicate);
    }

    @Override
    public CreateIndexClauses.With with(Name parameter, Object value) {
        Map<Name, Object> parameters = Parts.with(storage, parameter, value);
        return new CreateIndex(head, keys, included, nullsEqual, parameters, inTablespace, predicate);
    }

    @Override
    public CreateIndexClauses.Where tablespace(Name tablespace) {
        return new CreateIndex(head, keys, included, nullsEqual, storage, tablespace, predicate);
    }

    @Override
    public PostgresStatement where(Condition condition) {
        return new CreateIndex(head, keys, included, nullsEqual, storage, inTablespace, condition);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create")
                .addIf(head.unique, "unique")
                .add("index")
                .addIf(head.concurrent, "concurrently")
                .addIf(head.ifAbsent, "if not exists")
                .add(head.name)
                .add("on")
                .addIf(head.only, "only")
                .add(head.table)
                .addIf("using", head.method)
                .addInParentheses(keys.stream().map(IndexKey::toPart).toList())
                .addIf("include", included)
                .addIf(nullsEqual, "nulls not distinct")
                .addIf("with", storage)
                .addIf("tablespace", inTablespace)
                .addIf("where", predicate == null ? null : Parts.unqualified(predicate))
                .toQuery();
    }

    @Override
    public boolean isTransactional() {
        return !head.concurrent;
    }

    @Override
    public boolean isConditional() {
        return head.ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.INDEX, indexName())));
    }

    @Override
    public Optional<ResultQuery<Record>> leftovers() {
        return head.concurrent ? Optional.of(Leftovers.ofBuilding(indexName())) : Optional.empty();
    }

    @Override
    public Optional<Completion> completion() {
        if (!head.concurrent) {
            return Optional.empty();
        }
        Head likeness = new Head(
                head.name,
                head.unique,
                false,
                false,
                name("pg_temp", Completion.Building.LIKENESS),
                false,
                head.method);
        return Optional.of(new Completion.Building(
                CatalogObject.of(CatalogObject.Kind.INDEX, indexName()),
                head.table,
                new CreateIndex(likeness, keys, included, nullsEqual, storage, null, predicate).toQuery(),
                head.ifAbsent));
    }

    @Override
    public List<Name> relations() {
        return List.of(head.table);
    }

    @Override
    public int since() {
        return nullsEqual ? NULLS_NOT_DISTINCT_SINCE : OLDEST_VERSION;
    }

    /** The index with the schema of its table. The statement must not contain the schema, but the catalog needs it. */
    private Name indexName() {
        Name schema = head.table.qualifier();
        return schema == null ? head.name : schema.append(head.name);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
