package dev.rung.faults;

import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that continuously run short reading and writing transactions, and measure how long they wait. */
final class Traffic implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final int FIRST_ID = 1000;
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Future<Experience>> clients = new ArrayList<>();

    /**
     * The measurements of the clients.
     *
     * @param transactions the number of transactions
     * @param longest the duration of the longest one
     */
    record Experience(int transactions, Duration longest) {

        private Experience and(Experience other) {
            return new Experience(
                    transactions + other.transactions, longest.compareTo(other.longest) > 0 ? longest : other.longest);
        }
    }

    /** Starts the clients, each with its own row in the ledger's accounts. */
    Traffic(ScratchDatabase database) {
        for (int i = 0; i < CLIENTS; i++) {
            int id = FIRST_ID + i;
            new Onlooker(database).execute("insert into ledger.accounts values (" + id + ", 'account " + id + "')");
            clients.add(threads.submit(() -> work(database, id)));
        }
    }

    private Experience work(ScratchDatabase database, int id) throws SQLException, InterruptedException {
        Experience experience = new Experience(0, Duration.ZERO);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                for (String sql : List.of(
                        "select name from ledger.accounts where id = " + id,
                        "update ledger.accounts set name = name where id = " + id)) {
                    long start = System.nanoTime();
                    statement.execute(sql);
                    experience = experience.and(new Experience(1, Duration.ofNanos(System.nanoTime() - start)));
                }
                Thread.sleep(PAUSE);
            }
        }
        return experience;
    }

    /** Stops the clients and returns their measurements. */
    Experience end() {
        over.set(true);
        Experience all = new Experience(0, Duration.ZERO);
        try {
            for (Future<Experience> client : clients) {
                all = all.and(client.get());
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        return all;
    }

    @Override
    public void close() {
        over.set(true);
        threads.close();
    }
}
