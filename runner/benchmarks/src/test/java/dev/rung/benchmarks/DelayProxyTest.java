package dev.rung.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DelayProxyTest {

    private static final Duration DELAY = Duration.ofMillis(100);
    private static final int LARGE = 20_000_000;

    private ServerSocket echo;

    /** A server that sends back what it receives: a length, and as many bytes. */
    @BeforeEach
    void startServer() throws IOException {
        echo = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            try (Socket client = echo.accept();
                    DataInputStream in = new DataInputStream(client.getInputStream());
                    DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    byte[] bytes = in.readNBytes(length);
                    out.write(bytes);
                }
            } catch (IOException e) {
                // The client has closed its connection.
            }
        });
    }

    @AfterEach
    void stopServer() throws IOException {
        echo.close();
    }

    @Test
    void every_round_trip_takes_the_delay_of_both_directions_and_is_counted() throws IOException {
        try (DelayProxy proxy = DelayProxy.inFrontOf(url(), DELAY);
                Socket socket = connect(proxy)) {
            for (int i = 1; i <= 3; i++) {
                long start = System.nanoTime();
                roundTrip(socket, 10);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(DELAY.multipliedBy(2));
                assertThat(proxy.roundTrips()).isEqualTo(i);
            }
        }
    }

    /** If each chunk of 64 KB had to wait for the one before it, this would take minutes. */
    @Test
    void the_bandwidth_is_not_limited() throws IOException {
        try (DelayProxy proxy = DelayProxy.inFrontOf(url(), DELAY);
                Socket socket = connect(proxy)) {
            long start = System.nanoTime();
            roundTrip(socket, LARGE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThat(proxy.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void the_end_of_a_connection_reaches_the_other_side() throws IOException {
        try (DelayProxy proxy = DelayProxy.inFrontOf(url(), DELAY);
                Socket socket = connect(proxy)) {
            new DataOutputStream(socket.getOutputStream()).writeInt(0); // asks the server to close it
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void the_url_keeps_database_and_parameters() {
        try (DelayProxy proxy = DelayProxy.inFrontOf("jdbc:postgresql://localhost/app?ssl=false", DELAY)) {
            assertThat(proxy.url()).matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/app\\?ssl=false");
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + echo.getLocalPort() + "/app";
    }

    private static Socket connect(DelayProxy proxy) throws IOException {
        int port = URI.create(proxy.url().substring("jdbc:".length())).getPort();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(20));
        return socket;
    }

    /** Sends the length and the bytes together, and reads the answer. */
    private static void roundTrip(Socket socket, int length) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.writeInt(length);
        out.write(new byte[length]);
        assertThat(socket.getInputStream().readNBytes(length)).hasSize(length);
    }
}
