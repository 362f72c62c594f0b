package dev.rung.scratch;

/** Holds the server that a JVM's tests share. Loading this class starts the server. */
final class SharedServer {

    static final ScratchServer INSTANCE = start();

    private SharedServer() {}

    private static ScratchServer start() {
        ScratchServer server = ScratchServer.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "rung-scratch-shared"));
        return server;
    }
}
