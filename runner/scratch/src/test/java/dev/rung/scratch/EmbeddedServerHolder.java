package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Starts an embedded server with the cache that the argument names, and ends at the end of standard input without
 * closing the server.
 */
final class EmbeddedServerHolder {

    private EmbeddedServerHolder() {}

    public static void main(String[] args) throws IOException {
        ScratchServer server = EmbeddedServer.start(Path.of(args[0]), () -> System.out.println("unpacking"));
        System.out.println(server.url());
        while (System.in.read() >= 0) {
            // Wait for the end of the input.
        }
    }
}
