package dev.rung.engine.loss;

import static org.jooq.impl.DSL.query;
import static org.jooq.impl.DSL.raw;
import static org.jooq.impl.DSL.resultQuery;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.RowCount;
import dev.rung.engine.sql.Rendering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Counts rows exactly up to a limit, and uses PostgreSQL's estimate above it. It waits only briefly for locks. */
final class RowCounter {

    /** The largest number that is counted exactly. */
    static final int LIMIT = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(RowCounter.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Session session;

    RowCounter(Session session) {
        this.session = session;
    }

    /**
     * Counts the rows of a table.
     *
     * @param table its name with its schema, quoted if necessary
     */
    RowCount rows(String table) {
        return count(resultQuery("select from {0}", raw(table)));
    }

    /**
     * Counts the values of a column that are not null.
     *
     * @param table its table's name with its schema, quoted if necessary
     * @param column its name, quoted if necessary
     */
    RowCount values(String table, String column) {
        return count(resultQuery("select from {0} where {1} is not null", raw(table), raw(column)));
    }

    private RowCount count(QueryPart rows) {
        try {
            long counted = Long.parseLong(value(resultQuery(
                    "select count(*) from (select from ({0}) r limit {1}) r", rows, DSL.inline(LIMIT + 1))));
            if (counted <= LIMIT) {
                return RowCount.exactly(counted);
            }
        } catch (SQLException e) {
            LOG.debug("the rows could not be counted", e);
        }
        try {
            return RowCount.about(Math.max(1, estimateIn(value(resultQuery("explain (format json) {0}", rows)))));
        } catch (SQLException e) {
            LOG.debug("the rows could not be estimated", e);
            return RowCount.UNKNOWN;
        }
    }

    private static long estimateIn(String plan) {
        return MAPPER.readTree(plan).path(0).path("Plan").path("Plan Rows").asLong(LIMIT + 1L);
    }

    /** Runs a query with short timeouts. It fails if a policy hides rows, because these would not be counted. */
    private String value(Query question) throws SQLException {
        return session.inTransaction(() -> {
            try (Statement statement = session.connection().createStatement()) {
                statement.addBatch(Rendering.render(query("set local lock_timeout to '2s'")));
                statement.addBatch(Rendering.render(query("set local statement_timeout to '5s'")));
                statement.addBatch(Rendering.render(query("set local row_security to off")));
                statement.executeBatch();
                try (ResultSet rows = statement.executeQuery(Rendering.render(question))) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        });
    }
}
