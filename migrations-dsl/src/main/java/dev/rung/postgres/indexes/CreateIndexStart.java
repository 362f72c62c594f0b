package dev.rung.postgres.indexes;

import dev.rung.postgres.internal.Parts;
import java.util.List;
import java.util.Map;
import org.jooq.Name;
import org.jspecify.annotations.Nullable;

/** A {@code CREATE INDEX} without its table. */
record CreateIndexStart(Name name, boolean unique, boolean concurrent, boolean ifAbsent)
        implements CreateIndexClauses.ConcurrentlyWithoutTable {

    @Override
    public CreateIndexClauses.IfNotExistsWithoutTable concurrently() {
        return new CreateIndexStart(name, unique, true, ifAbsent);
    }

    @Override
    public CreateIndexClauses.WithoutTable ifNotExists() {
        return new CreateIndexStart(name, unique, concurrent, true);
    }

    @Override
    public CreateIndexClauses.UsingWithoutKeys on(Name table) {
        return new WithoutKeys(this, table, false, null);
    }

    @Override
    public CreateIndexClauses.UsingWithoutKeys onOnly(Name table) {
        return new WithoutKeys(this, table, true, null);
    }

    /** A {@code CREATE INDEX} without its keys. */
    private record WithoutKeys(
            CreateIndexStart start,
            Name table,
            boolean only,
            @Nullable Name method) implements CreateIndexClauses.UsingWithoutKeys {

        @Override
        public CreateIndexClauses.WithoutKeys using(Name newMethod) {
            return new WithoutKeys(start, table, only, newMethod);
        }

        @Override
        public CreateIndexClauses.Include keys(IndexKey key, IndexKey... more) {
            CreateIndex.Head head = new CreateIndex.Head(
                    start.name, start.unique, start.concurrent, start.ifAbsent, table, only, method);
            return new CreateIndex(head, Parts.listOf(key, more), List.of(), false, Map.of(), null, null);
        }
    }
}
