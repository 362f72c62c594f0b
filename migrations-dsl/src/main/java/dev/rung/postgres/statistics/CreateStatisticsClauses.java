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

        /** Does nothing if extended statistics with the same name already exist. */
        KindsWithoutKeys ifNotExists();
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code on(...)} next, or {@code kinds(...)} before it. */
    interface KindsWithoutKeys extends WithoutKeys {

        /** Specifies the kinds of statistics. PostgreSQL rejects this for a single expression. */
        WithoutKeys kinds(StatisticsKind kind, StatisticsKind... more);

        /** Same as {@link #kinds(StatisticsKind, StatisticsKind...)}, for a non-empty list. */
        default WithoutKeys kinds(Collection<? extends StatisticsKind> kinds) {
            return kinds(Lists.first(kinds, "kinds"), Lists.others(kinds, StatisticsKind[]::new));
        }
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code on(...)} next. */
    interface WithoutKeys {

        /** Specifies the columns and expressions; see {@link IndexDSL#key(org.jooq.Field)}. */
        WithoutTable on(IndexKey key, IndexKey... more);

        /** Same as {@link #on(IndexKey, IndexKey...)}, for a non-empty list. */
        default WithoutTable on(Collection<? extends IndexKey> keys) {
            return on(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }

        /** Specifies the columns. */
        default WithoutTable on(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return on(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #on(String, String...)}, for a non-empty list. */
        default WithoutTable on(List<String> columns) {
            return on(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE STATISTICS}: call {@code from(...)} next. */
    interface WithoutTable {

        /** Specifies the table. */
        PostgresStatement from(Name table);

        /** Same as {@link #from(Name)}, for an unqualified name. */
        default PostgresStatement from(String table) {
            return from(name(table));
        }
    }
}
