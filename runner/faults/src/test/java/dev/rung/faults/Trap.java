package dev.rung.faults;

import dev.rung.faults.wire.FaultProxy;
import dev.rung.faults.wire.Held;
import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Stops a runner at a place, and verifies on the server that it is there. */
sealed interface Trap extends AutoCloseable {

    /** How long a runner may take to reach a place. */
    Duration LIMIT = Duration.ofSeconds(60);

    /** Sets a trap at a place, before the runner starts. */
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

    /** Whether the runner has reached the place. */
    boolean isSprung();

    /**
     * Waits until the server confirms the place, and returns the process id of the runner's server process; 0 if it has
     * none.
     */
    int prove();

    /** Releases the runner. */
    @Override
    void close();

    /** Waits until the runner reaches the place or ends, and returns whether it reached the place. */
    default boolean catches(RunnerProcess runner) {
        if (!Onlooker.await(() -> isSprung() || !runner.isAlive(), LIMIT)) {
            throw new AssertionError("the runner neither reached the place nor ended:\n" + runner.output());
        }
        return isSprung();
    }

    /** A trap on the wire: the proxy holds the messages. */
    record OnTheWire(Place.OnTheWire place, FaultProxy proxy, Onlooker onlooker) implements Trap {

        @Override
        public boolean isSprung() {
            return proxy.held().isDone();
        }

        /**
         * The server hasn't received the held request, so it waits for its client, between two requests or inside of
         * one.
         */
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
            // The proxy releases the runner when it is cut.
        }
    }

    /** A trap in a statement, which waits at its gate. */
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

    /** A trap in a build, which waits for a transaction and is half done according to the catalog. */
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

    /**
     * Opens a connection that holds a lock. In auto-commit mode it holds no snapshot, for which a concurrent build
     * would wait.
     */
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

    /**
     * Closes the connection, which rolls back its transaction and releases its locks. After a crash of the server this
     * has already happened.
     */
    private static void letGo(Connection holder) {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new AssertionError("a connection that can't be closed", e);
        }
    }
}
