package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Tests {@code --wait} on a server that is starting. */
@SuppressWarnings("FutureReturnValueIgnored") // a copier ends when its sockets are closed
final class WaitTest {

    @Test
    void an_unreachable_server_is_waited_for_until_the_limit() throws IOException {
        int port = freePort();
        Result result =
                Shell.empty().with(SHOP).run("status --wait 300ms --url postgresql://app@localhost:" + port + "/app");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo("waiting for up to 300 ms for localhost:" + port + " to accept connections\n");
        assertThat(result.err())
                .isEqualTo(
                        "error: can't connect to the database: Connection to localhost:" + port + " refused [08001]\n"
                                + "  check that the server is running on this host and port;"
                                + " a container may still be starting\n"
                                + "  host and port are from --url\n");
    }

    @Test
    void a_password_that_is_wrong_is_not_waited_for() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Result result = Shell.on(database, SHOP)
                    .run("migrate --wait 1h --url " + database.url().replaceAll("/[^/]*$", "/nowhere_at_all"));
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("\"nowhere_at_all\" does not exist");
            assertThat(result.out()).doesNotContain("waiting");
        }
    }

    @Test
    void a_server_that_comes_up_is_noticed() throws Exception {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                ExecutorService threads = Executors.newCachedThreadPool()) {
            int port = freePort();
            String url = "postgresql://localhost:" + port + "/" + database.name();
            FakeTerminal terminal = FakeTerminal.nobody();
            CompletableFuture<Result> waiting = CompletableFuture.supplyAsync(
                    () -> Shell.on(database, SHOP).at(terminal).run("migrate --wait 60s --url " + url), threads);
            while (!terminal.printed().contains("waiting") && !waiting.isDone()) {
                Thread.sleep(20);
            }
            assertThat(waiting).isNotDone();
            try (ServerSocket door = new ServerSocket(port, 50, InetAddress.getByName("localhost"))) {
                threads.submit(() -> forward(door, URI.create(database.url().substring("jdbc:".length())), threads));
                Result result = waiting.get();
                assertThat(result.code()).as(result.err()).isZero();
                assertThat(result.out())
                        .startsWith("shop: schema shop in ")
                        .contains("\nwaiting for up to 1 min 0 s for localhost:" + port + " to accept connections\n")
                        .contains("4 migrations applied");
            }
        }
    }

    private static Void forward(ServerSocket door, URI server, ExecutorService threads) throws IOException {
        while (!door.isClosed()) {
            Socket outside = door.accept();
            Socket inside = new Socket(server.getHost(), server.getPort());
            threads.submit(() -> outside.getInputStream().transferTo(inside.getOutputStream()));
            threads.submit(() -> {
                long bytes = inside.getInputStream().transferTo(outside.getOutputStream());
                outside.close();
                return bytes;
            });
        }
        return null;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            return socket.getLocalPort();
        }
    }
}
