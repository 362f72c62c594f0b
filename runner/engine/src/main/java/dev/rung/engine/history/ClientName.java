package dev.rung.engine.history;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a run comes from, for the log. */
final class ClientName {

    private ClientName() {}

    /** {@code user@host} of the operating system. */
    static String current() {
        return System.getProperty("user.name", "unknown") + "@" + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
