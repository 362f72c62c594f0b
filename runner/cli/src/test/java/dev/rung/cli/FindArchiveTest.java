package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which class-data archive the launcher passes to Java, with a Java that prints its arguments. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is for a Unix shell")
final class FindArchiveTest {

    private static final Path SCRIPTS = Path.of("src/assembly/bin");
    private static final Pattern KEY = Pattern.compile("<-Drung\\.archive\\.key=(\\d+-\\d+)>");

    @TempDir
    private Path folder;

    private Path home;
    private Path own;
    private Path java;
    private Path user;

    @BeforeEach
    void install() throws IOException {
        home = folder.toRealPath().resolve("a distribution");
        Files.createDirectories(home.resolve("bin"));
        for (String script : List.of("rung", "find-java", "find-archive")) {
            Files.copy(SCRIPTS.resolve(script), home.resolve("bin").resolve(script));
        }
        own = write(home.resolve("lib/rung-cli.jar"), "1");
        write(home.resolve("lib/jooq-1.jar"), "2");
        write(home.resolve("lib/classes"), "java/lang/Object\n");
        java = folder.resolve("a jdk");
        Path program = write(java.resolve("bin/java"), "#!/bin/sh\nfor each; do echo \"<$each>\"; done\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        write(java.resolve("release"), "JAVA_VERSION=\"99\"\n");
        user = Files.createDirectories(folder.resolve("a user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void without_an_archive_java_gets_its_name_and_no_option_about_it(String shell) throws Exception {
        String printed = launch(shell, Map.of("HOME", user.toString()));
        assertThat(printed)
                .contains("<-Drung.home=" + home + ">", "<-Drung.cache=" + user + "/.cache/rung>")
                .contains("<-cp>\n<" + home + "/lib/jooq-1.jar:" + own + ">\n")
                .doesNotContain("-XX:SharedArchiveFile", "-Drung.archive.make");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_archive_of_the_distribution_precedes_that_of_the_user(String shell) throws Exception {
        String key = key(shell);
        Path ofUser = write(user.resolve("caches/rung/archives/" + key + ".jsa"), "");
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", user + "/caches");
        assertThat(launch(shell, environment)).contains("<-XX:SharedArchiveFile=" + ofUser + ">");
        Path ofDistribution = write(home.resolve("archives/" + key + ".jsa"), "");
        assertThat(launch(shell, environment)).contains("<-XX:SharedArchiveFile=" + ofDistribution + ">");
        assertThat(launch(shell, Map.of())).contains("<-XX:SharedArchiveFile=" + ofDistribution + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void another_build_or_another_java_has_another_archive(String shell) throws Exception {
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(own, time);
        String key = key(shell);
        assertThat(key(shell)).isEqualTo(key);
        Files.writeString(own, "3"); // of the same size
        Files.setLastModifiedTime(own, time);
        String ofOtherBuild = key(shell);
        write(java.resolve("release"), "JAVA_VERSION=\"99\"\nBUILD=\"2\"\n");
        String ofOtherJava = key(shell);
        Files.move(home.resolve("lib/jooq-1.jar"), home.resolve("lib/jooq-2.jar"));
        assertThat(List.of(key, ofOtherBuild, ofOtherJava, key(shell))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void a_user_can_turn_it_off_or_choose_another_archive(String shell) throws Exception {
        write(home.resolve("archives/" + key(shell) + ".jsa"), "");
        for (Map<String, String> environment : List.of(
                Map.of("RUNG_CACHE", "off"),
                Map.of("RUNG_JAVA_OPTS", "-Da=b -XX:SharedArchiveFile=mine.jsa"),
                Map.of("RUNG_JAVA_OPTS", "-Xshare:off"),
                Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCache=mine.aot"),
                Map.of("JDK_JAVA_OPTIONS", "-XX:ArchiveClassesAtExit=mine.jsa"))) {
            assertThat(launch(shell, environment))
                    .doesNotContain("<-XX:SharedArchiveFile=" + home, "rung.archive")
                    .endsWith("<dev.rung.cli.Main>\n<status>\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_archive_of_another_user_is_not_trusted(String shell) throws Exception {
        Path archive = write(user.resolve(".cache/rung/archives/" + key(shell) + ".jsa"), "");
        assumeTrue(
                new ProcessBuilder("chown", "65534", archive.toString()).start().waitFor() == 0,
                "only root can give a file away");
        assertThat(launch(shell, Map.of("HOME", user.toString()))).doesNotContain("-XX:SharedArchiveFile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void a_user_without_a_home_has_no_cache(String shell) throws Exception {
        assertThat(launch(shell, Map.of())).contains("<-Drung.cache=>");
        assertThat(launch(shell, Map.of("HOME", "/nonexistent"))).contains("<-Drung.cache=>");
        assertThat(launch(shell, Map.of("HOME", "/"))).contains("<-Drung.cache=>");
    }

    private String key(String shell) throws IOException, InterruptedException {
        Matcher key = KEY.matcher(launch(shell, Map.of()));
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    /** Returns what Java prints. Skips the test if the shell isn't installed. */
    private String launch(String shell, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(shell.split(" ")));
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, command.getFirst()))),
                command.getFirst() + " is not installed");
        command.addAll(List.of(home.resolve("bin/rung").toString(), "status"));
        Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", java.toString()));
        all.putAll(environment);
        Result result = new Distribution(home).runAs(command, all);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
