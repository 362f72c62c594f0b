package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;

import dev.rung.engine.schema.Index;
import dev.rung.engine.schema.IndexStructure;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Setting;
import dev.rung.postgres.indexes.CreateIndexClauses;
import dev.rung.postgres.indexes.IndexKey;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes indexes. */
final class IndexWriter {

    private static final String USUAL_METHOD = "btree";

    private IndexWriter() {}

    static List<Query> create(ObjectId id, Index index) {
        List<Query> statements = new ArrayList<>();
        statements.add(create(index, index.structure()));
        for (int position = 1; position <= index.structure().keys().size(); position++) {
            Integer statistics = index.structure().keys().get(position - 1).statistics();
            if (statistics != null) {
                statements.add(alterIndex(Fragments.name(id)).setStatistics(position, statistics));
            }
        }
        statements.addAll(uses(index.structure()));
        return statements;
    }

    private static Query create(Index index, IndexStructure structure) {
        Name name = DSL.name(structure.name().name());
        Name table = Fragments.name(structure.table());
        CreateIndexClauses.WithoutTable start = structure.unique() ? createUniqueIndex(name) : createIndex(name);
        CreateIndexClauses.UsingWithoutKeys using =
                index.onPartitioned() && !index.valid() ? start.onOnly(table) : start.on(table);
        CreateIndexClauses.WithoutKeys keyless =
                structure.method().equals(USUAL_METHOD) ? using : using.using(DSL.name(structure.method()));
        List<IndexKey> keys = structure.keys().stream().map(Fragments::key).toList();
        CreateIndexClauses.Include include =
                keyless.keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        CreateIndexClauses.NullsNotDistinct included = structure.included().isEmpty()
                ? include
                : include.include(List.of(Fragments.names(structure.included())));
        CreateIndexClauses.With with = structure.nullsNotDistinct() ? included.nullsNotDistinct() : included;
        for (Setting option : structure.options()) {
            with = with.with(DSL.name(option.name()), Fragments.value(option.value()));
        }
        CreateIndexClauses.Where where =
                structure.tablespace() == null ? with : with.tablespace(DSL.name(structure.tablespace()));
        return structure.predicate() == null ? where : where.where(Fragments.condition(structure.predicate()));
    }

    /** Makes the table use the index as its replica identity or for clustering. */
    static List<Query> uses(IndexStructure index) {
        List<Query> statements = new ArrayList<>();
        Name table = Fragments.name(index.table());
        Name name = DSL.name(index.name().name());
        if (index.replicaIdentity()) {
            statements.add(alterTable(table).only().replicaIdentityUsingIndex(name));
        }
        if (index.clustered()) {
            statements.add(alterTable(table).only().clusterOn(name));
        }
        return statements;
    }
}
