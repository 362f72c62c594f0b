package dev.rung.benchmarks.program;

import dev.rung.engine.Rung;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Calls a tool many times in one JVM, as an application that has run for a while would, and prints the median time of a
 * call in nanoseconds.
 */
public final class WarmProgram {

    private WarmProgram() {}

    /**
     * Calls a tool.
     *
     * @param arguments the JDBC URL, the user, the folder with the scripts or the changelog, the tool, how long to warm
     *     up in seconds, and the number of calls to measure; Rung's migrations are on the class path
     */
    public static void main(String[] arguments) throws Exception {
        FlywayProgram.silence();
        LiquibaseProgram.silence();
        Call call = call(Login.of(arguments), Path.of(arguments[2]), arguments[3]);
        warmUp(call, Duration.ofSeconds(Long.parseLong(arguments[4])));
        System.out.println(median(call, Integer.parseInt(arguments[5])));
    }

    private static Call call(Login login, Path scripts, String tool) {
        return switch (tool) {
            case "jdbc" -> () -> JdbcProgram.migrate(login, scripts);
            case "flyway" ->
                () -> FlywayProgram.configure(login, scripts).load().migrate();
            case "liquibase" -> () -> LiquibaseProgram.run(login, scripts, "migrate");
            case "rung" -> {
                Rung rung = Rung.on(login::connect).build();
                yield rung::migrate;
            }
            case "rung-build" -> () -> Rung.on(login::connect).build().migrate();
            default -> throw new IllegalArgumentException("unknown tool: " + tool);
        };
    }

    private static void warmUp(Call call, Duration duration) throws Exception {
        long start = System.nanoTime();
        do {
            call.run();
        } while (System.nanoTime() - start < duration.toNanos());
    }

    private static long median(Call call, int count) throws Exception {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            call.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[count / 2];
    }

    /** A call of a tool. */
    @FunctionalInterface
    private interface Call {

        void run() throws Exception;
    }
}
