package dev.rung.cli.connection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hosts and their ports, as given.
 *
 * @param hosts names and addresses; an empty host is {@code localhost}
 * @param ports a port for each host, or one for all of them; an empty port is PostgreSQL's default
 */
record Servers(List<String> hosts, List<String> ports) {

    /** Copies the lists. */
    Servers {
        hosts = List.copyOf(hosts);
        ports = List.copyOf(ports);
    }

    /**
     * Returns a copy with other hosts or ports.
     *
     * @param otherHosts the hosts, separated by commas, an IPv6 address without brackets; null to keep the hosts
     * @param otherPorts the ports, separated by commas; null to keep the ports
     */
    Servers with(@Nullable String otherHosts, @Nullable String otherPorts) {
        return new Servers(
                otherHosts == null ? hosts : Arrays.asList(otherHosts.split(",", -1)),
                otherPorts == null ? ports : Arrays.asList(otherPorts.split(",", -1)));
    }

    /**
     * Returns the authority of a URL.
     *
     * @return such as {@code localhost:5432}; several are separated by commas
     * @throws IllegalArgumentException if a host or port is unusable; the message gives the reason without quoting it
     */
    String address() {
        List<String> each = new ArrayList<>(ports);
        if (ports.size() == 1) {
            each = Collections.nCopies(hosts.size(), ports.getFirst());
        }
        if (each.size() != hosts.size()) {
            throw new IllegalArgumentException("it doesn't name a port for each host");
        }
        List<String> portOfEach = each;
        return IntStream.range(0, hosts.size())
                .mapToObj(i -> host(hosts.get(i)) + ":" + port(portOfEach.get(i)))
                .collect(Collectors.joining(","));
    }

    private static String host(String host) {
        if (host.startsWith("/") || host.startsWith("@")) {
            throw new IllegalArgumentException("its host is a Unix-domain socket, but Rung connects by TCP only");
        }
        if (host.contains(":") && !host.startsWith("[")) {
            return "[" + host + "]";
        }
        return host.isEmpty() ? "localhost" : host;
    }

    private static int port(String port) {
        if (port.isEmpty()) {
            return DatabaseUrl.DEFAULT_PORT;
        }
        if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > DatabaseUrl.LAST_PORT) {
            throw new IllegalArgumentException("its port is not a number from 1 to " + DatabaseUrl.LAST_PORT);
        }
        return Integer.parseInt(port);
    }
}
