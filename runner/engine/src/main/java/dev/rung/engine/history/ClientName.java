package dev.rung.engine.history;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The client of a run, for the log. */
final class ClientName {

    private ClientName() {}

    /** The user and host of the operating system, {@code user@host}. */
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
