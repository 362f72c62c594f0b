package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;

/**
 * A pair of environment variables for one host and its port.
 *
 * @param host the name of the variable for the host
 * @param port the name of the variable for the port
 */
record HostVariables(String host, String port) {

    /**
     * Reads the variables.
     *
     * @return host and port, such as {@code localhost:5432}
     * @throws UsageException if they aren't a host and a port
     */
    String in(Surroundings surroundings) {
        return hostIn(surroundings) + ":" + portIn(surroundings);
    }

    private String hostIn(Surroundings surroundings) {
        String name = surroundings.variable(host).orElse("localhost");
        if (name.startsWith("/") || name.startsWith("@")) {
            throw new UsageException(host + " is a Unix-domain socket, but Rung connects by TCP only" + "\n  set "
                    + host + " to localhost");
        }
        if (name.contains(",")) {
            throw new UsageException(host + " contains several hosts\n  name them in a URL instead");
        }
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    private int portIn(Surroundings surroundings) {
        String number = surroundings.variable(port).orElse(String.valueOf(DatabaseUrl.DEFAULT_PORT));
        if (!number.matches("[1-9]\\d{0,4}") || Integer.parseInt(number) > DatabaseUrl.LAST_PORT) {
            throw new UsageException(
                    port + " is \"" + number + "\", but must be a number from 1 to " + DatabaseUrl.LAST_PORT);
        }
        return Integer.parseInt(number);
    }
}
