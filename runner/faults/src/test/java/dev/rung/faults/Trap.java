package dev.rung.faults;

import dev.rung.faults.wire.FaultProxy;
import dev.rung.faults.wire.Held;
import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Stops a runner at a place, and proves on the server that it is there. */
sealed interface Trap extends AutoCloseable {

    /** How long a runner may take to get anywhere. */
    Duration LIMIT = Duration.ofSeconds(60);

    /** Sets the trap of a place, before the runner starts. */
    static Trap at(Place place, FaultProxy proxy, ScratchDatabase database) {
        return switch (place) {
            case Place.OnTheWire wire -> new OnTheWire(wire, proxy, new Onlooker(database));
            case Place.InStatement statement -> InStatement.set(statement, database);
            case Place.InBuild build -> InBuild.set(build, database);
        };
    }

    /** Sets a trap at a gate. */
    static Trap inStatement(int gate, ScratchDatabase database) {
        return InStatement.set(new Place.InStatement(gate), database);
    }

    /** Whether the runner is there. */
    boolean isSprung();

    /** The server's process that works for the runner that was caught, once the server shows that; 0 if it has none. */
    int prove();

    /** Lets go. */
    @Override
    void close();

    /** Waits until the runner is there; tells whether it came, or ended before. */
    default boolean catches(RunnerProcess runner) {
        if (!Onlooker.await(() -> isSprung() || !runner.isAlive(), LIMIT)) {
            throw new AssertionError("the runner neither came to the place nor ended:\n" + runner.output());
        }
        return isSprung();
    }

    /** On the wire: the proxy holds the messages. */
    record OnTheWire(Place.OnTheWire place, FaultProxy proxy, Onlooker onlooker) implements Trap {

        @Override
        public boolean isSprung() {
            return proxy.held().isDone();
        }

        /** Not knowing of any request, the server waits for its client, between two or in the middle of one. */
        @Override
        public int prove() {
            Held held = proxy.held().join();
            String state = place.sort() == Place.Sort.INSIDE ? "state = 'active'" : "state like 'idle%'";
            String waits = "exists (select from pg_stat_activity where pid = " + held.backend() + " and " + state
                    + " and wait_event = 'ClientRead')";
            if (held.backend() != 0 && !onlooker.awaits(waits, LIMIT)) {
                throw new AssertionError("the server doesn't wait for the runner at " + place);
            }
            return held.backend();
        }

        @Override
        public void close() {
            // The proxy lets go when it is cut.
        }
    }

    /** In a statement: it waits at its gate. */
    record InStatement(Place.InStatement place, Connection holder, Onlooker onlooker) implements Trap {

        private static InStatement set(Place.InStatement place, ScratchDatabase database) {
            String lock = "select pg_advisory_lock(" + Gates.KEY + ", " + place.gate() + ")";
            return new InStatement(place, holding(database, true, lock), new Onlooker(database));
        }

        @Override
        public boolean isSprung() {
            return !waiting().isEmpty();
        }

        @Override
        public int prove() {
            return Integer.parseInt(waiting().getFirst());
        }

        private List<String> waiting() {
            return onlooker.rows("select pid from pg_locks where locktype = 'advisory' and not granted and classid = "
                    + Gates.KEY + " and objid = " + place.gate() + " and objsubid = 2 and database ="
                    + " (select oid from pg_database where datname = current_database())");
        }

        @Override
        public void close() {
            Trap.letGo(holder);
        }
    }

    /** In a build: it waits for a transaction, and the catalog shows it half done. */
    record InBuild(Place.InBuild place, Connection holder, Onlooker onlooker) implements Trap {

        private static InBuild set(Place.InBuild place, ScratchDatabase database) {
            return new InBuild(place, holding(database, false, place.obstacle().block()), new Onlooker(database));
        }

        @Override
        public boolean isSprung() {
            return !waiting().isEmpty();
        }

        @Override
        public int prove() {
            return Integer.parseInt(waiting().getFirst());
        }

        private List<String> waiting() {
            return onlooker.rows(
                    "select pid from pg_stat_activity where datname = current_database() and state = 'active'"
                            + " and wait_event_type = 'Lock' and "
                            + place.obstacle().sign());
        }

        @Override
        public void close() {
            Trap.letGo(holder);
        }
    }

    /** Without a transaction it holds only the lock, and no snapshot that a concurrent build would wait for. */
    private static Connection holding(ScratchDatabase database, boolean autoCommit, String sql) {
        try {
            Connection holder = database.connect();
            holder.setAutoCommit(autoCommit);
            try (Statement statement = holder.createStatement()) {
                statement.execute(sql);
            }
            return holder;
        } catch (SQLException e) {
            throw new AssertionError("the trap could not be set: " + sql, e);
        }
    }

    /** Closing the connection rolls back, and frees what it held; if the server crashed, that is done already. */
    private static void letGo(Connection holder) {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new AssertionError("a connection that can't be closed", e);
        }
    }
}
