package dev.rung.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line of {@link Benchmark}.
 *
 * @param rounds how often each tool is measured in each case
 * @param cases the names of the cases
 * @param sizes the sizes of the cases
 * @param url the JDBC URL of a server; empty to start one
 * @param page the file whose table is replaced; empty if there is none
 * @param launcher the launcher of the command line
 */
record Options(int rounds, List<String> cases, Sizes sizes, Optional<String> url, Optional<Path> page, Path launcher) {

    static final String HELP = """
        usage: run [--rounds N] [--cases A,B] [--quick] [--url URL] [--write FILE] [--rung FILE]
               run jmh [OPTIONS OF JMH]

        Measures Rung, Flyway, Liquibase and a plain JDBC program, and prints a table.

          --rounds N     measures each tool N times in each case (default: 5)
          --cases A,B    only these cases: %s
          --quick        few migrations and one round, to see that everything works
          --url URL      a server, jdbc:postgresql://host:port/database?user=...&password=...
                         (default: starts embedded PostgreSQL)
          --write FILE   replaces the table in this Markdown page
          --rung FILE    the launcher of the command line (default: the one in runner/cli/target)
        """;

    private static final int DEFAULT_ROUNDS = 5;
    private static final String LAUNCHER = "../../../cli/target/rung/bin/rung";

    /** Copies the list. */
    Options {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the options.
     *
     * @param arguments the arguments of the program
     * @throws UsageException if one is wrong
     */
    static Options parse(List<String> arguments) {
        Optional<Integer> rounds = Optional.empty();
        List<String> cases = Cases.names();
        boolean isQuick = false;
        Optional<String> url = Optional.empty();
        Optional<Path> page = Optional.empty();
        Path launcher = JavaProgram.locationOf(Options.class).resolve(LAUNCHER).normalize();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String option = words.next();
            switch (option) {
                case "--rounds" -> rounds = Optional.of(positive(option, value(option, words)));
                case "--cases" -> cases = cases(value(option, words));
                case "--quick" -> isQuick = true;
                case "--url" -> url = Optional.of(url(value(option, words)));
                case "--write" -> page = Optional.of(page(value(option, words)));
                case "--rung" -> launcher = Path.of(value(option, words)).toAbsolutePath();
                default -> throw new UsageException("unknown option \"" + option + "\": see --help");
            }
        }
        if (Files.exists(launcher.resolveSibling("../archives").normalize())) {
            throw new UsageException("the distribution of " + launcher + " is prepared, so no run would be unprepared\n"
                    + "  remove its folders archives and scripts");
        }
        if (!Files.isExecutable(launcher)) {
            throw new UsageException("no launcher of Rung at " + launcher
                    + ": build it with ./mvnw -pl runner/cli -am -Dmaven.test.skip=true package, or name one with"
                    + " --rung");
        }
        return new Options(
                rounds.orElse(isQuick ? 1 : DEFAULT_ROUNDS),
                cases,
                isQuick ? Sizes.QUICK : Sizes.FULL,
                url,
                page,
                launcher);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new UsageException("option \"" + option + "\" needs a value");
        }
        return words.next();
    }

    private static int positive(String option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same message as for 0.
        }
        throw new UsageException("option \"" + option + "\" needs a positive integer, not \"" + text + "\"");
    }

    private static List<String> cases(String text) {
        List<String> chosen = new ArrayList<>();
        for (String name : text.split(",", -1)) {
            if (!Cases.names().contains(name)) {
                throw new UsageException(
                        "unknown case \"" + name + "\": the cases are " + String.join(", ", Cases.names()));
            }
            chosen.add(name);
        }
        return chosen;
    }

    private static String url(String text) {
        if (!text.startsWith("jdbc:postgresql://")) {
            throw new UsageException("option \"--url\" needs a JDBC URL of PostgreSQL,"
                    + " jdbc:postgresql://host:port/database?user=...&password=..., not \"" + text + "\"");
        }
        return text;
    }

    private static Path page(String text) {
        Path file = Path.of(text);
        Page.check(file);
        return file;
    }
}
