package dev.rung.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Snapshot;
import dev.rung.engine.model.SchemaName;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tests how a snapshot is read. */
class SnapshotQueriesTest {

    private static final Set<String> SENDING = Set.of("prepareStatement", "createStatement", "commit", "rollback");
    private static final int FEW = 10;
    private static final int MANY = 1000;

    @Test
    void the_number_of_queries_does_not_depend_on_the_number_of_objects() throws SQLException {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            createTables(database, 0, FEW);
            int forFew = queries(database, FEW);
            createTables(database, FEW, MANY);
            assertThat(queries(database, MANY)).isEqualTo(forFew).isLessThan(50);
        }
    }

    @Test
    void an_open_transaction_stays_as_it_was() throws SQLException {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create schema app; create table app.t (a int); set search_path = app");
            assertThat(Snapshot.of(connection, new SchemaName("app")).objects()).contains("table app.t");
            statement.execute("insert into t values (1)");
            connection.commit();
            connection.setAutoCommit(true);
            assertThat(Snapshot.of(connection).objects()).contains("table app.t");
            statement.execute("insert into t values (2)");
        }
    }

    @Test
    void a_role_without_privileges_sees_the_same() throws IOException, SQLException {
        try (SampleSchema sample = new SampleSchema();
                Connection connection = sample.connect();
                Statement statement = connection.createStatement()) {
            Snapshot expected = Snapshot.of(connection);
            statement.execute("set role workspaces_auditor");
            assertThat(Snapshot.of(connection)).isEqualTo(expected);
        }
    }

    private static void createTables(ScratchDatabase database, int from, int to) throws SQLException {
        database.execute("""
            do $$
            begin
              for i in %d .. %d loop
                execute format('create table t%%1$s (id bigint generated always as identity primary key, a int default %%1$s
                                check (a >= 0), other int references t%%2$s unique)', i, greatest(i - 1, %d));
                execute format('create index on t%%s (a)', i);
                execute format('create view v%%1$s as select * from t%%1$s', i);
              end loop;
            end
            $$\
            """.formatted(from, to - 1, from));
    }

    private static int queries(ScratchDatabase database, int tables) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        try (Connection connection = database.connect()) {
            Connection counting = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (SENDING.contains(method.getName())) {
                            count.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            assertThat(Snapshot.of(counting).objects()).hasSizeGreaterThan(5 * tables);
        }
        return count.get();
    }
}
