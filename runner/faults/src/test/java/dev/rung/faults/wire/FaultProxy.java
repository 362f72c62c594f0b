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
 * Stands between a client and a server of PostgreSQL on this machine, counts the client's requests, and stops it at one of
 * them, if asked to.
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
     * Begins to listen.
     *
     * @param serverPort where the server listens, on the loopback interface
     * @param stop where to stop the client, if anywhere
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

    /** Where the client is to connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** The requests that were completed, in the order of the connections and their requests. */
    public List<Request> requests() {
        return requests.stream()
                .sorted(Comparator.comparingInt(
                                (Request request) -> request.id().connection())
                        .thenComparingInt(request -> request.id().number()))
                .toList();
    }

    /** Completes when the client was stopped. */
    public CompletableFuture<Held> held() {
        return held;
    }

    /** From now on nothing gets through either way, nor does anybody hear that the other side is gone. */
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
            cut(); // it was closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a connection that logs in its number. A client that works on a connection while it opens another one looks
     * after the first from the second, as often as time allows: such requests can't be counted on, and aren't counted.
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

    /** Says that the client is stopped, and keeps it so. */
    void hold(int backend) throws InterruptedException {
        held.complete(new Held(backend));
        over.await();
    }

    /** Keeps whoever has something to relay from doing so while there is silence. */
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
