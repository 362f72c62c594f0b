package dev.rung.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops every packet to and from one address of this machine, like a broken network: closed connections aren't
 * reported, and the operating systems of both ends have to detect the failure. It ends when it is closed, or with the
 * JVM.
 */
final class PacketLoss implements AutoCloseable {

    private static final List<String> CHAINS = List.of("INPUT", "OUTPUT");

    private final String address;
    private final Thread shutdownHook = new Thread(this::end, "end-of-packet-loss");
    private boolean begun;

    PacketLoss(String address) {
        this.address = address;
    }

    /** The reason why packets can't be dropped here; empty if they can. */
    static Optional<String> unavailable() {
        try {
            return run(List.of("iptables", "-w", "-S", "OUTPUT")) == 0
                    ? Optional.empty()
                    : Optional.of("iptables may not be used here");
        } catch (IOException e) {
            return Optional.of("there is no iptables here");
        }
    }

    void begin() {
        Runtime.getRuntime().addShutdownHook(shutdownHook);
        begun = true;
        rules("-I");
    }

    @Override
    public void close() {
        if (begun) {
            end();
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
            begun = false;
        }
    }

    private void end() {
        rules("-D");
    }

    private void rules(String action) {
        for (String chain : CHAINS) {
            for (String side : List.of("--source", "--destination")) {
                rule(action, chain, side);
            }
        }
    }

    private void rule(String action, String chain, String side) {
        List<String> command =
                List.of("iptables", "-w", action, chain, side, address, "--protocol", "tcp", "--jump", "DROP");
        try {
            if (run(command) != 0) {
                throw new AssertionError(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(List<String> command) throws IOException {
        return new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }
}
