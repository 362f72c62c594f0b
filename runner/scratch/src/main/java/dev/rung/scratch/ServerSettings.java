package dev.rung.scratch;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings of a server for temporary data. They make it fast, but a crash may lose data. */
final class ServerSettings {

    static final Map<String, String> ALL = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "100",
            "timezone", "UTC");

    private ServerSettings() {}

    /** Returns the command that starts a server with these settings in a container. */
    static String[] asCommand() {
        return Stream.concat(
                        Stream.of("postgres"),
                        new TreeMap<>(ALL)
                                .entrySet().stream()
                                        .flatMap(setting ->
                                                Stream.of("-c", setting.getKey() + "=" + setting.getValue())))
                .toArray(String[]::new);
    }
}
