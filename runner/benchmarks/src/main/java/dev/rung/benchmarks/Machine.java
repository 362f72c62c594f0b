package dev.rung.benchmarks;

import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Describes what was measured on: the hardware and the versions. */
final class Machine {

    private static final Pattern LIBRARY =
            Pattern.compile("(flyway-core|liquibase-core|postgresql|rung-cli)-(\\d.*)\\.jar");
    private static final double GIBIBYTE = 1L << 30;

    private Machine() {}

    /** Returns a Markdown list. */
    static String describe(ScratchServer server, Path launcher, int rounds) {
        return String.format(
                Locale.ROOT,
                """
                - %d cores (%s), %.0f GiB of memory, %s %s
                - %s %s
                - PostgreSQL %s, PostgreSQL JDBC driver %s
                - Rung %s, Flyway %s, Liquibase %s
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
                version("postgresql", JavaProgram.classPath()),
                version("rung-cli", libraries(launcher)),
                version("flyway-core", JavaProgram.classPath()),
                version("liquibase-core", JavaProgram.classPath()),
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

    /** The libraries of the distribution that a launcher belongs to. */
    private static Stream<Path> libraries(Path launcher) {
        Path folder = launcher.resolve("../../lib").normalize();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** The version in the name of a library's jar. */
    private static String version(String library, Stream<Path> jars) {
        return jars.map(jar -> LIBRARY.matcher(String.valueOf(jar.getFileName())))
                .filter(Matcher::matches)
                .filter(match -> match.group(1).equals(library))
                .map(match -> match.group(2))
                .findFirst()
                .orElse("of an unknown version");
    }
}
