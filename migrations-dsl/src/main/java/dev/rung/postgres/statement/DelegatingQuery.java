package dev.rung.postgres.statement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jooq.CloseableQuery;
import org.jooq.Configuration;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.conf.ParamType;

/** A jOOQ {@link Query} that delegates every call to another one, so that a record can be a query. */
interface DelegatingQuery extends Query {

    /** The query to delegate to. Equal statements return queries with equal SQL. */
    Query toQuery();

    @Override
    default int execute() {
        return toQuery().execute();
    }

    @Override
    default long executeLarge() {
        return toQuery().executeLarge();
    }

    @Override
    default CompletionStage<Integer> executeAsync() {
        return toQuery().executeAsync();
    }

    @Override
    default CompletionStage<Integer> executeAsync(Executor executor) {
        return toQuery().executeAsync(executor);
    }

    @Override
    default CompletionStage<Long> executeLargeAsync() {
        return toQuery().executeLargeAsync();
    }

    @Override
    default CompletionStage<Long> executeLargeAsync(Executor executor) {
        return toQuery().executeLargeAsync(executor);
    }

    @Override
    default boolean isExecutable() {
        return toQuery().isExecutable();
    }

    @Override
    default Query bind(String name, Object value) {
        return toQuery().bind(name, value);
    }

    @Override
    default Query bind(int index, Object value) {
        return toQuery().bind(index, value);
    }

    @Override
    default Query poolable(boolean poolable) {
        return toQuery().poolable(poolable);
    }

    @Override
    default Query queryTimeout(int seconds) {
        return toQuery().queryTimeout(seconds);
    }

    @Override
    default CloseableQuery keepStatement(boolean keep) {
        return toQuery().keepStatement(keep);
    }

    @Override
    default void cancel() {
        toQuery().cancel();
    }

    @Override
    default String getSQL() {
        return toQuery().getSQL();
    }

    @Override
    default String getSQL(ParamType type) {
        return toQuery().getSQL(type);
    }

    @Override
    default List<Object> getBindValues() {
        return toQuery().getBindValues();
    }

    @Override
    default Map<String, Param<?>> getParams() {
        return toQuery().getParams();
    }

    @Override
    default Param<?> getParam(String name) {
        return toQuery().getParam(name);
    }

    /** Does nothing, because each call of {@link #toQuery()} returns an unattached query. */
    @Override
    default void attach(Configuration configuration) {}

    /** Does nothing, because each call of {@link #toQuery()} returns an unattached query. */
    @Override
    default void detach() {}

    @Override
    default Configuration configuration() {
        return toQuery().configuration();
    }
}
