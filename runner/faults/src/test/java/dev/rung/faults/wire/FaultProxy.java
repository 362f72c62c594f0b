package dev.rung.faults.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A proxy between a client and a PostgreSQL server on this machine. It counts the client's requests, and can stop the
 * client at one of them.
 */
public final class FaultProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int serverPort;
    private final Optional<Stop> stop;
    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private Optional<Relay> worker = Optional.empty();
    private int connections;
    private final CompletableFuture<Held> held = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean silent;

    /**
     * Starts to listen.
     *
     * @param serverPort the server's port on the loopback interface
     * @param stop where to stop the client; empty to let it run
     */
    public FaultProxy(int serverPort, Optional<Stop> stop) {
        this.serverPort = serverPort;
        this.stop = stop;
        try {
            listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("fault-proxy").start(this::listen);
    }

    /** The port for the client to connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** The completed requests, ordered by connection and number. */
    public List<Request> requests() {
        return requests.stream()
                .sorted(Comparator.comparingInt(
                                (Request request) -> request.id().connection())
                        .thenComparingInt(request -> request.id().number()))
                .toList();
    }

    /** Completes when the client is stopped. */
    public CompletableFuture<Held> held() {
        return held;
    }

    /** Blocks all data in both directions from now on. A closed connection isn't reported to the other side either. */
    public void silence() {
        silent = true;
    }

    /** Closes all connections on both sides, and refuses new ones. */
    public void cut() {
        over.countDown();
        relays.forEach(Relay::cut);
    }

    @Override
    public void close() {
        cut();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                Relay relay = new Relay(this, withoutDelay(listener.accept()));
                relays.add(relay);
                relay.start();
                if (isOver()) {
                    relay.cut();
                }
            }
        } catch (SocketException e) {
            cut(); // The listener was closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the number of a connection that logs in. A connection that is opened while the client uses another one
     * isn't counted. The client supervises the first connection from it, and the number of its requests depends on the
     * timing.
     */
    synchronized int numberOf(Relay relay) throws InterruptedException {
        Optional<Relay> before = worker;
        if (before.isPresent() && before.get().isInUse()) {
            return RequestId.BESIDE;
        }
        worker = Optional.of(relay);
        return ++connections;
    }

    Optional<Stop> stopAt(RequestId request) {
        return stop.filter(place -> place.request().equals(request));
    }

    void completed(Request request) {
        if (request.id().connection() != RequestId.BESIDE) {
            requests.add(request);
        }
    }

    boolean isSilent() {
        return silent;
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Reports that the client is stopped, and blocks it. */
    void hold(int backend) throws InterruptedException {
        held.complete(new Held(backend));
        over.await();
    }

    /** Blocks the calling thread during silence. */
    void respectSilence() throws InterruptedException {
        if (silent) {
            over.await();
        }
    }

    Socket connectToServer() throws IOException {
        return withoutDelay(new Socket(InetAddress.getLoopbackAddress(), serverPort));
    }

    private static Socket withoutDelay(Socket socket) throws SocketException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
