package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Path;

/** Starts an embedded server with the cache that the argument names, and ends, without closing it, with standard input. */
final class EmbeddedServerHolder {

    private EmbeddedServerHolder() {}

    public static void main(String[] args) throws IOException {
        ScratchServer server = EmbeddedServer.start(Path.of(args[0]), () -> System.out.println("unpacking"));
        System.out.println(server.url());
        while (System.in.read() >= 0) {
            // nothing is expected of it but its end
        }
    }
}
