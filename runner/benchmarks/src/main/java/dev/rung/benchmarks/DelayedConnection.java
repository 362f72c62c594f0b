package dev.rung.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection through a {@link DelayProxy}. */
final class DelayedConnection {

    private static final int BUFFER = 1 << 16;

    private final Socket client;
    private final Socket server;
    private final Duration delay;
    private final AtomicInteger roundTrips;

    /** Whether the client has received something since it sent something. Both happen on the client's side of the delay. */
    private final AtomicBoolean clientHasReceived = new AtomicBoolean(true);

    /**
     * Creates a connection.
     *
     * @param client the socket to the client
     * @param server the socket to the server
     * @param delay how much later data arrives, in each direction
     * @param roundTrips counts the round trips
     */
    DelayedConnection(Socket client, Socket server, Duration delay, AtomicInteger roundTrips) {
        this.client = client;
        this.server = server;
        this.delay = delay;
        this.roundTrips = roundTrips;
    }

    void start() {
        BlockingQueue<Chunk> toServer = new LinkedBlockingQueue<>();
        BlockingQueue<Chunk> toClient = new LinkedBlockingQueue<>();
        run("from-client", () -> read(client, toServer, this::countRequest));
        run("to-server", () -> write(toServer, server, () -> {}));
        run("from-server", () -> read(server, toClient, () -> {}));
        run("to-client", () -> write(toClient, client, () -> clientHasReceived.set(true)));
    }

    private void countRequest() {
        if (clientHasReceived.getAndSet(false)) {
            roundTrips.incrementAndGet();
        }
    }

    private void read(Socket from, BlockingQueue<Chunk> queue, Runnable whenRead) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                whenRead.run();
                queue.add(new Chunk(Arrays.copyOf(buffer, length), arrival()));
            }
        } finally {
            queue.add(new Chunk(Chunk.END, arrival()));
        }
    }

    private long arrival() {
        return System.nanoTime() + delay.toNanos();
    }

    private static void write(BlockingQueue<Chunk> queue, Socket to, Runnable beforeWriting)
            throws IOException, InterruptedException {
        OutputStream out = to.getOutputStream();
        for (Chunk chunk = queue.take(); chunk.bytes().length > 0; chunk = queue.take()) {
            chunk.awaitArrival();
            beforeWriting.run();
            out.write(chunk.bytes());
        }
        to.shutdownOutput();
    }

    private void run(String name, Transfer transfer) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                transfer.run();
            } catch (IOException e) {
                closeBoth();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Closes both sides, because one of them has closed its connection. */
    private void closeBoth() {
        try (client;
                server) {
            // Closing is all that is left to do.
        } catch (IOException e) {
            // The other side is gone.
        }
    }

    /** One of the threads' work. */
    @FunctionalInterface
    private interface Transfer {

        void run() throws IOException, InterruptedException;
    }

    /**
     * Data on its way.
     *
     * @param bytes the data; empty at the end of the stream
     * @param arrival when it arrives, in {@link System#nanoTime}
     */
    @SuppressWarnings("ArrayRecordComponent") // Chunks aren't compared.
    private record Chunk(byte[] bytes, long arrival) {

        static final byte[] END = {};

        void awaitArrival() throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(arrival - System.nanoTime());
        }
    }
}
