package dev.rung.postgres.statistics;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexDSL;
import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;

/** The clauses of {@code CREATE STATISTICS}, in their order. */
public interface CreateStatisticsClauses {

    /** An incomplete {@code CREATE STATISTICS}: call {@code on(...)} next, or {@code ifNotExists()} before it. */
    interface IfNotExistsWithoutKeys extends KindsWithoutKeys {

        /** Does nothing if there are statistics of that name, whatever they are. */
        KindsWithoutKeys ifNotExists();
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code on(...)} next, or {@code kinds(...)} before it. */
    interface KindsWithoutKeys extends WithoutKeys {

        /** Counts this; not of a single expression. */
        WithoutKeys kinds(StatisticsKind kind, StatisticsKind... more);

        /** As {@link #kinds(StatisticsKind, StatisticsKind...)}, for a list of at least one. */
        default WithoutKeys kinds(Collection<? extends StatisticsKind> kinds) {
            return kinds(Lists.first(kinds, "kinds"), Lists.others(kinds, StatisticsKind[]::new));
        }
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code on(...)} next. */
    interface WithoutKeys {

        /** Counts these columns and expressions, see {@link IndexDSL#key(org.jooq.Field)}. */
        WithoutTable on(IndexKey key, IndexKey... more);

        /** As {@link #on(IndexKey, IndexKey...)}, for a list of at least one. */
        default WithoutTable on(Collection<? extends IndexKey> keys) {
            return on(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }

        /** Counts these columns. */
        default WithoutTable on(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return on(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #on(String, String...)}, for a list of at least one. */
        default WithoutTable on(List<String> columns) {
            return on(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code from(...)} next. */
    interface WithoutTable {

        /** Names the table. */
        PostgresStatement from(Name table);

        /** As {@link #from(Name)}, by an unqualified name. */
        default PostgresStatement from(String table) {
            return from(name(table));
        }
    }
}
