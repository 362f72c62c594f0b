package dev.rung.benchmarks;

import dev.rung.scratch.ScratchException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures Rung and other tools, and prints a table. */
public final class Benchmark {

    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int WRONG_USAGE = 2;

    private Benchmark() {}

    /** Runs the cases, or JMH if the first argument is {@code jmh}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            System.exit(run(List.of(arguments), System.out, System.err));
        }
    }

    /**
     * Runs the cases.
     *
     * @param arguments the options
     * @param out where to print the table
     * @param err where to report the progress and errors
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(Options.HELP.formatted(String.join(", ", Cases.names())));
            return SUCCESS;
        }
        try {
            Options options = Options.parse(arguments);
            String results = measure(options, err);
            out.print(results);
            options.page().ifPresent(page -> Page.write(page, results));
            return SUCCESS;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (BenchmarkException | ScratchException e) {
            err.println(e.getMessage());
            return FAILURE;
        }
    }

    private static String measure(Options options, PrintStream progress) {
        try (Bench bench = new Bench(options, progress)) {
            List<Row> rows = new ArrayList<>();
            for (Case each : Cases.named(options.cases())) {
                rows.addAll(each.run(bench));
            }
            return bench.machine() + "\n" + new Report(rows).table();
        }
    }
}
