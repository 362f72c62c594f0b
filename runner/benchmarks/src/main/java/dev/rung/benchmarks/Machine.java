package dev.rung.benchmarks;

import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Describes what was measured on: the hardware and the versions. */
final class Machine {

    private static final Pattern LIBRARY = Pattern.compile("(flyway-core|liquibase-core|postgresql)-(\\d.*)\\.jar");
    private static final double GIBIBYTE = 1L << 30;

    private Machine() {}

    /** Returns a Markdown list. */
    static String describe(ScratchServer server, String rung, int rounds) {
        return String.format(
                Locale.ROOT,
                """
                - %d cores (%s), %.0f GiB of memory, %s %s
                - %s %s
                - PostgreSQL %s, PostgreSQL JDBC driver %s
                - %s, Flyway %s, Liquibase %s
                - rounds: %d
                """,
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memory() / GIBIBYTE,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.vm.vendor"),
                "JDK " + Runtime.version(),
                server.version(),
                version("postgresql"),
                rung,
                version("flyway-core"),
                version("liquibase-core"),
                rounds);
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static double memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String version(String library) {
        Optional<String> version = JavaProgram.classPath()
                .map(entry -> LIBRARY.matcher(String.valueOf(entry.getFileName())))
                .filter(Matcher::matches)
                .filter(match -> match.group(1).equals(library))
                .map(match -> match.group(2))
                .findFirst();
        return version.orElse("of an unknown version");
    }
}
