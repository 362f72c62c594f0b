package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.statement.PostgresStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Runs an example in a separate schema, and compares the properties that its statement states with the result. */
final class Trial {

    static final String SCHEMA = "trial";

    private final Connection connection;
    private final DSLContext dsl;

    Trial(Connection connection) {
        this.connection = connection;
        this.dsl = DSL.using(connection, SQLDialect.POSTGRES);
    }

    /** The catalog's description of the example's subject after the statement. */
    String run(Example example) throws SQLException {
        prepare(example);
        PostgresStatement statement = example.statement();
        List<Boolean> doneBefore = done(statement);
        if (statement.isTransactional()) {
            connection.setAutoCommit(false);
            Set<String> there = relations();
            execute(sql(statement));
            Set<String> locked = locked(there);
            locked.removeIf(relation -> !sql(statement).contains('"' + relation.replace("\"", "\"\"") + '"'));
            assertThat(named(statement.relations())).containsAll(locked);
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> execute(sql(statement)))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("25001");
            connection.rollback();
            connection.setAutoCommit(true);
            execute("set search_path to " + SCHEMA + ", public");
            execute(sql(statement));
        }
        if (!mayBeDone(statement)) {
            assertThat(doneBefore).as("done before").doesNotContain(true);
        }
        assertThat(done(statement)).as("done after").doesNotContain(false);
        try {
            return example.subject() == null ? "" : new Description(dsl).of(example.subject());
        } finally {
            execute("drop schema " + SCHEMA + " cascade");
        }
    }

    /** Runs the example without verifying its properties. */
    void runAlone(Example example) throws SQLException {
        prepare(example);
        execute(sql(example.statement()));
    }

    private void prepare(Example example) throws SQLException {
        execute("drop schema if exists " + SCHEMA + " cascade");
        execute("create schema " + SCHEMA);
        execute("set search_path to " + SCHEMA + ", public");
        for (Query query : example.before()) {
            execute(sql(query));
        }
    }

    /** Whether the effects of a statement can exist before it runs, so that they aren't checked then. */
    private static boolean mayBeDone(PostgresStatement statement) {
        String sql = sql(statement);
        return sql.contains(" exists ") || sql.contains("or replace");
    }

    private List<Boolean> done(PostgresStatement statement) {
        return statement.effects().stream()
                .map(effect -> dsl.select(field(effect.isDone())).fetchSingle().value1())
                .toList();
    }

    private Set<String> relations() {
        return new HashSet<>(dsl.fetch(
                        "select relname from pg_class where relnamespace = to_regnamespace({0})"
                                + " and relkind in ('r', 'p', 'f', 'v', 'm', 'S')",
                        inline(SCHEMA))
                .getValues(0, String.class));
    }

    /** The relations, except children, that this transaction locks more strongly than reads and writes do. */
    private Set<String> locked(Set<String> among) {
        Set<String> locked = new HashSet<>(dsl.fetch(
                        "select distinct c.relname from pg_locks l join pg_class c on c.oid = l.relation"
                                + " where l.pid = pg_backend_pid() and c.relnamespace = to_regnamespace({0})"
                                + " and l.mode not in ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')"
                                + " and not exists (select from pg_inherits i where i.inhrelid = c.oid)",
                        inline(SCHEMA))
                .getValues(0, String.class));
        locked.retainAll(among);
        return locked;
    }

    private static Set<String> named(List<Name> relations) {
        return relations.stream().map(Name::last).collect(Collectors.toSet());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sql(Query query) {
        return query instanceof PostgresStatement statement
                ? StatementFamily.render(statement)
                : DSL.using(SQLDialect.POSTGRES).renderInlined(query);
    }
}
