package dev.rung.postgres.statistics;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;

/**
 * A {@code CREATE STATISTICS} without its table.
 *
 * @param name the statistics
 * @param ifAbsent whether the statement does nothing if the statistics already exist
 * @param wanted the kinds, empty for all
 * @param keys the columns and expressions
 */
record CreateStatistics(Name name, boolean ifAbsent, List<StatisticsKind> wanted, List<IndexKey> keys)
        implements CreateStatisticsClauses.IfNotExistsWithoutKeys, CreateStatisticsClauses.WithoutTable {

    @Override
    public CreateStatisticsClauses.KindsWithoutKeys ifNotExists() {
        return new CreateStatistics(name, true, wanted, keys);
    }

    @Override
    public CreateStatisticsClauses.WithoutKeys kinds(StatisticsKind kind, StatisticsKind... more) {
        return new CreateStatistics(name, ifAbsent, Parts.listOf(kind, more), keys);
    }

    @Override
    public CreateStatisticsClauses.WithoutTable on(IndexKey key, IndexKey... more) {
        return new CreateStatistics(name, ifAbsent, wanted, Parts.listOf(key, more));
    }

    @Override
    public PostgresStatement from(Name table) {
        return GenericStatement.of(Sentence.of("create statistics")
                        .addIf(ifAbsent, "if not exists")
                        .add(name)
                        .addIf("", wanted.stream().map(StatisticsKind::toPart).toList())
                        .add("on")
                        .addAll(keys.stream().map(IndexKey::toPart).toList())
                        .add("from")
                        .add(table))
                .creating(CatalogObject.Kind.STATISTICS, name)
                .conditional(ifAbsent)
                .touching(List.of(table));
    }
}
