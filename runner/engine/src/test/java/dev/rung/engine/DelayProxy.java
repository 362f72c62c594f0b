package dev.rung.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy between a client and a PostgreSQL server. It delays every answer, and counts round trips: how often the
 * client sends after the server has answered, except to end the session. The count is exact if the delay is longer than
 * the client takes to send a batch.
 */
final class DelayProxy implements AutoCloseable {

    /** The type of the message with which a client ends a session. The server doesn't answer it. */
    private static final byte TERMINATE = 'X';

    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    private final ServerSocket listening;
    private final String url;
    private volatile Duration delay;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();
    private volatile boolean clientSpokeLast;

    private DelayProxy(ServerSocket listening, String url, Duration delay) {
        this.listening = listening;
        this.url = url;
        this.delay = delay;
    }

    /** Listens on the loopback interface for one client of the server in a JDBC URL. */
    static DelayProxy inFrontOf(String jdbcUrl, Duration delay) throws IOException {
        Matcher address = ADDRESS.matcher(jdbcUrl);
        if (!address.find()) {
            throw new IllegalArgumentException(jdbcUrl);
        }
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        String url = address.replaceFirst("//127.0.0.1:" + listening.getLocalPort() + "/");
        DelayProxy proxy = new DelayProxy(listening, url, delay);
        String host = address.group(1);
        int port = Integer.parseInt(address.group(2));
        Thread.ofVirtual().start(() -> proxy.serve(host, port));
        return proxy;
    }

    String url() {
        return url;
    }

    /** Blocks all answers from now on. */
    void silence() {
        delay = Duration.ofDays(1);
    }

    void resetCount() {
        roundTrips.set(0);
        clientSpokeLast = false;
    }

    int roundTrips() {
        return roundTrips.get();
    }

    private void serve(String host, int port) {
        try {
            Socket client = listening.accept();
            Socket server = new Socket(host, port);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            sockets.add(client);
            sockets.add(server);
            Thread.ofVirtual().start(() -> copy(client, server, true));
            Thread.ofVirtual().start(() -> copy(server, client, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Socket from, Socket to, boolean fromClient) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (fromClient) {
                    if (!clientSpokeLast && buffer[0] != TERMINATE) {
                        roundTrips.incrementAndGet();
                        clientSpokeLast = true;
                    }
                } else {
                    Thread.sleep(delay);
                    clientSpokeLast = false;
                }
                out.write(buffer, 0, count);
                out.flush();
            }
        } catch (SocketException e) {
            // One side has closed its connection, so the other is closed too.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
