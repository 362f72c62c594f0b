package dev.rung.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy that makes a server look distant: data in either direction arrives later by a fixed time. The bandwidth isn't
 * limited, because any amount of data can be on its way. The proxy counts round trips: how often a client sends
 * something after it has received something.
 */
final class DelayProxy implements AutoCloseable {

    private static final Pattern HOST_AND_PORT = Pattern.compile("//([^:/?]+)(?::(\\d+))?(?=[/?]|$)");
    private static final int DEFAULT_PORT = 5432;
    private static final int BACKLOG = 50;

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final String url;
    private final Duration delay;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private DelayProxy(ServerSocket listener, Matcher address, Duration delay) {
        this.listener = listener;
        this.host = address.group(1);
        this.port = address.group(2) == null ? DEFAULT_PORT : Integer.parseInt(address.group(2));
        this.url = address.replaceFirst("//127.0.0.1:" + listener.getLocalPort());
        this.delay = delay;
    }

    /**
     * Starts a proxy on this machine.
     *
     * @param jdbcUrl the URL of a database on the server
     * @param delay how much later data arrives, in each direction
     */
    static DelayProxy inFrontOf(String jdbcUrl, Duration delay) {
        Matcher address = HOST_AND_PORT.matcher(jdbcUrl);
        if (!address.find()) {
            throw new BenchmarkException("the URL names no host: " + jdbcUrl);
        }
        try {
            DelayProxy proxy =
                    new DelayProxy(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), address, delay);
            Thread.ofPlatform().daemon().name("delay-proxy").start(proxy::listen);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of the same database through this proxy. */
    String url() {
        return url;
    }

    /** The number of round trips of all connections. */
    int roundTrips() {
        return roundTrips.get();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = opened(listener.accept());
                Socket server = opened(new Socket(host, port));
                new DelayedConnection(client, server, delay, roundTrips).start();
            }
        } catch (SocketException e) {
            // The listener was closed, or the server refuses connections. Then the client sees a closed connection.
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket opened(Socket socket) throws SocketException {
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        return socket;
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
