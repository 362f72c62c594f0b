package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the class-data archive on a real Java. Creating one takes several seconds, so the tests share a distribution, and the
 * later ones damage the archive of the first.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is for a Unix shell")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ArchiveTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static Path cache;

    @BeforeAll
    static void install() throws IOException {
        distribution = Distribution.in(Files.createDirectories(folder.resolve("rung")));
        cache = folder.toRealPath().resolve("caches/rung/archives");
    }

    @Test
    @Order(1)
    void an_unprepared_run_without_a_home_or_a_writable_folder_prints_nothing_else() throws Exception {
        // Root may write to every folder, but not to a file as if it were one.
        Files.writeString(distribution.home().resolve("archives"), "");
        Result result = distribution.run(Map.of(), "--version");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).hasLineCount(2).startsWith("rung ");
        Result refused = distribution.run(Map.of(), "prepare");
        assertThat(refused)
                .isEqualTo(new Result(
                        1,
                        "",
                        "error: no folder for the archive can be written: " + distribution.home() + "/archives\n"
                                + "  run rung prepare as a user who may write one of them, or name another one by"
                                + " XDG_CACHE_HOME\n"));
    }

    @Test
    @Order(2)
    void two_runs_at_a_terminal_create_one_archive_in_the_background() throws Exception {
        for (int i = 0; i < 2; i++) {
            Result result = run("-Drung.archive.make=true", "--version");
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).hasLineCount(2);
        }
        Instant end = Instant.now().plus(LONGEST);
        while (archivesIn(cache).isEmpty() || filesIn(cache).size() > 1) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
        assertThat(archivesIn(cache)).hasSize(1);
        assertThat(isUsed(run("-Xlog:class+load", "--version"))).isTrue();
    }

    @Test
    @Order(3)
    void prepare_prefers_the_distribution_and_removes_old_archives() throws Exception {
        Path archives = distribution.home().resolve("archives");
        Files.delete(archives);
        Files.createDirectories(archives);
        for (String old : List.of("1-1.jsa", "2-2.jsa", "3-3.jsa", "4-4-killed.tmp")) {
            Path file = Files.writeString(archives.resolve(old), "");
            int age = 4 - Integer.parseInt(old.substring(0, 1)) + 1;
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(age))));
        }
        Result result = run("-Da=b", "prepare");
        assertThat(result.err()).isEmpty();
        Path made = archives.resolve(archivesIn(cache).getFirst().getFileName());
        assertThat(result.out())
                .matches("created " + made + ": " + Files.size(made) + " bytes, in \\d+(\\.\\d)? m?s\n");
        assertThat(filesIn(archives))
                .containsExactlyInAnyOrder(made, archives.resolve("2-2.jsa"), archives.resolve("3-3.jsa"));
        assertThat(isUsed(run("-Xlog:class+load", "--version"))).isTrue();
    }

    @Test
    @Order(4)
    void options_that_an_archive_does_not_suit_cost_no_warning() throws Exception {
        for (String option : List.of(
                "-XX:+UseParallelGC", "-XX:-UseCompressedOops", "--add-opens=java.base/java.lang=ALL-UNNAMED")) {
            Result result = run(option, "--version");
            assertThat(result.err()).as(option).isEmpty();
            assertThat(result.out()).as(option).hasLineCount(2);
        }
    }

    @Test
    @Order(5)
    void a_damaged_archive_is_ignored() throws Exception {
        Path archive = distribution
                .home()
                .resolve("archives")
                .resolve(archivesIn(cache).getFirst().getFileName());
        assertThat(archive.toFile().setWritable(true)).isTrue();
        for (long size : List.of(Files.size(archive) / 2, 100L, 0L)) {
            try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
                file.truncate(size);
            }
            Result result = run("-Da=b", "--version");
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).hasLineCount(2);
        }
        Files.writeString(archive, "not an archive".repeat(1000));
        assertThat(run("-Da=b", "--version").err()).isEmpty();
        assertThat(isUsed(run("-Xlog:class+load", "--version"))).isFalse();
    }

    @Test
    @Order(6)
    void prepare_without_a_home_has_no_cache() throws Exception {
        assertThat(distribution.run(Map.of(), "prepare", "--cache")).isEqualTo(new Result(2, "", """
            error: there is no cache, because HOME is not set
              leave out --cache
            """));
    }

    @Test
    @Order(7)
    void prepare_without_the_launcher_is_refused() {
        assertThat(Shell.empty().run("prepare")).isEqualTo(new Result(2, "", """
            error: there is no archive to create: RUNG_CACHE is off, or the options of the JVM are about another archive
              leave out RUNG_CACHE, and -XX:SharedArchiveFile, -XX:AOTCache and -Xshare in RUNG_JAVA_OPTS and JAVA_TOOL_OPTIONS
            """));
    }

    @Test
    @Order(8)
    void prepare_remembers_the_migrations_on_the_class_path() throws Exception {
        Map<String, String> environment = Map.of("RUNG_CLASSPATH", MigrationSources.SHOP.path());
        Path scripts = distribution.home().resolve("scripts");
        Result before = distribution.run(environment, "validate");
        assertThat(filesIn(scripts))
                .as("other runs don't write to the distribution")
                .isEmpty();
        Result result = distribution.run(environment, "prepare");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).endsWith("\nremembered 4 migrations of shop in " + scripts + "\n");
        assertThat(filesIn(scripts)).hasSize(1);
        assertThat(distribution.run(environment, "validate")).isEqualTo(before);
    }

    private static Result run(String option, String... arguments) throws IOException, InterruptedException {
        return distribution.run(
                Map.of(
                        "RUNG_JAVA_OPTS",
                        option,
                        "XDG_CACHE_HOME",
                        folder.toRealPath().resolve("caches").toString()),
                arguments);
    }

    private static boolean isUsed(Result result) {
        return result.out().contains("dev.rung.cli.Main source: shared objects file");
    }

    private static List<Path> archivesIn(Path directory) throws IOException {
        return filesIn(directory).stream()
                .filter(file -> file.toString().endsWith(".jsa"))
                .toList();
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
