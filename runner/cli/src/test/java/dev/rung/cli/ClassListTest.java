package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that {@code src/assembly/lib/classes}, the list of the classes in an archive, contains what a run loads. A class that it
 * lacks is loaded from its jar, so a few may be missing.
 *
 * <p>With {@code -Drung.golden=write} it writes the list instead.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is for a Unix shell")
final class ClassListTest {

    /** A class that the JVM loaded from a jar. */
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: file:.*\\.jar");

    private static final double LEAST = 0.95;

    @TempDir
    private Path folder;

    private Distribution distribution;
    private ScratchDatabase database;
    private String user;

    @BeforeEach
    void install() throws IOException {
        distribution = Distribution.in(Files.createDirectories(folder.resolve("rung")));
    }

    @Test
    void the_list_contains_the_classes_of_a_run() throws Exception {
        try (ScratchDatabase scratch = ScratchServer.shared().createDatabase();
                Role role = Role.in(scratch)) {
            database = scratch;
            user = role.name();
            if ("write".equals(System.getProperty("rung.golden"))) {
                write();
            }
            run("-Xshare:auto", "migrate");
            // The second run finds the checksums that the first one stored.
            Path log = folder.resolve("loaded.txt");
            run("-Xlog:class+load:file=" + log, "migrate");
            Set<String> listed = new HashSet<>(Files.readAllLines(Distribution.CLASSES));
            List<String> loaded = loaded(log);
            List<String> missing = loaded.stream()
                    .filter(name -> !listed.contains(name.replace('.', '/')))
                    .toList();
            assertThat(missing.size())
                    .as(
                            "run this test with -Drung.golden=write; of %s classes, the list lacks %s",
                            loaded.size(), missing)
                    .isLessThan((int) (loaded.size() * (1 - LEAST)));
        }
    }

    private static List<String> loaded(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LOADED::matcher)
                    .filter(Matcher::find)
                    .map(line -> line.group(1))
                    .filter(name -> !name.startsWith("example."))
                    .toList();
        }
    }

    /** Lists the classes of the frequent commands and of a failure. */
    private void write() throws Exception {
        Set<String> classes = new LinkedHashSet<>();
        for (String command : List.of(
                "migrate --env development",
                "migrate",
                "status",
                "plan",
                "validate",
                "seed --env development",
                "migrate --format json --log-format json",
                "migrate --set unknown",
                "--help")) {
            Path list = folder.resolve("list.txt");
            run("-XX:DumpLoadedClassList=" + list, command.split(" "));
            try (Stream<String> lines = Files.lines(list)) {
                lines.filter(ClassListTest::isPortable)
                        .map(line -> line.replaceFirst(" id: \\d+$", ""))
                        .forEach(classes::add);
            }
        }
        Files.write(Distribution.CLASSES, classes);
    }

    /** Leaves out comments, the classes of the migrations, and what depends on the version of the JVM or of a class file. */
    private static boolean isPortable(String line) {
        return !line.startsWith("#") && !line.startsWith("@cp") && !line.contains("source:");
    }

    private void run(String option, String... arguments) throws Exception {
        Map<String, String> environment = Map.of(
                // The checksums are stored in it. Nothing creates an archive there, because the runs are at no
                // terminal.
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString(),
                "RUNG_JAVA_OPTS",
                option,
                "RUNG_CLASSPATH",
                MigrationSources.SHOP.path(),
                "RUNG_URL",
                database.url(),
                "RUNG_USER",
                user,
                "RUNG_PASSWORD",
                Role.PASSWORD);
        Result result = distribution.run(environment, arguments);
        assertThat(result.code()).as(result.err()).isIn(0, 2);
    }

    /** A role that logs in with a password, as most do: the driver then loads the classes for SCRAM. */
    private record Role(ScratchDatabase database, String name) implements AutoCloseable {

        static final String PASSWORD = "secret";

        static Role in(ScratchDatabase database) throws SQLException {
            String name = "class_list_" + database.name();
            database.execute("create role " + name + " superuser login password '" + PASSWORD + "'");
            return new Role(database, name);
        }

        @Override
        public void close() throws SQLException {
            database.execute("drop owned by " + name + " cascade", "drop role " + name);
        }
    }
}
