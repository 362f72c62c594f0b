package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the launchers run in POSIX shells other than bash: Debian's dash and Alpine's BusyBox. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launchers are for a Unix shell")
final class PosixShellTest {

    private static final Path SCRIPTS = Path.of("src/assembly/bin").toAbsolutePath();
    private static final Path FROM_SOURCES = Path.of("../../rung").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path java;

    @BeforeEach
    void makeJava() throws IOException {
        java = folder.resolve("a jdk");
        for (String program : List.of("java", "javac")) {
            script(java.resolve("bin").resolve(program), "echo \"$0\"; for each; do echo \"<$each>\"; done");
        }
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"99\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_distribution_finds_java_by_java_home_and_hands_the_arguments_on(String shell) throws Exception {
        Path home = Files.createDirectories(folder.resolve("dist/bin")).getParent();
        for (String script : List.of("rung", "find-java", "find-archive")) {
            Files.copy(SCRIPTS.resolve(script), home.resolve("bin").resolve(script));
        }
        Path link = Files.createSymbolicLink(folder.resolve("rung"), Path.of("dist/bin/rung"));
        Result result =
                run(shell, link, Map.of("JAVA_HOME", java.toString(), "RUNG_JAVA_OPTS", "-Da=1 -Db=2"), "--to", "a  b");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith(java.resolve("bin/java") + "\n")
                .contains("<-Da=1>\n<-Db=2>\n", "<-cp>\n<" + home.toRealPath() + "/lib/*.jar>\n")
                .endsWith("<dev.rung.cli.Main>\n<--to>\n<a  b>\n");
        assertThat(result.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_distribution_finds_the_java_on_the_path(String shell) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../a jdk/bin/java"));
        Result result = run(shell, SCRIPTS.resolve("rung"), Map.of("PATH", bin + ":" + System.getenv("PATH")));
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith(java.toRealPath().resolve("bin/java") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_launcher_of_the_sources_builds_what_is_missing_and_only_that(String shell) throws Exception {
        Path root = project();
        Result first = run(shell, root.resolve("rung"), Map.of("JAVA_HOME", java.toString()), "status");
        assertThat(first.err()).isEqualTo("building Rung (first time, about a minute) ...\n");
        assertThat(first.out())
                .isEqualTo("status\n" + root + "/app-migrations/target/classes:" + root + "/seeds/target/classes\n");
        Result second = run(shell, root.resolve("rung"), Map.of("JAVA_HOME", java.toString()), "status");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox sh", "bash"})
    void the_launcher_of_the_sources_says_why_a_build_failed(String shell) throws Exception {
        Path root = project();
        script(root.resolve("mvnw"), "echo '[ERROR] it does not compile'; exit 1");
        Result result = run(shell, root.resolve("rung"), Map.of("JAVA_HOME", java.toString()), "status");
        assertThat(result.err()).isEqualTo("""
            building Rung (first time, about a minute) ...
            [ERROR] it does not compile
            rung: the build failed; its output is in %s/runner/cli/target/rung-build.log
            """.formatted(root));
        assertThat(result.code()).isEqualTo(1);
    }

    /** Creates a copy of the repository's folders, with a fake build that creates the files that the launcher needs. */
    private Path project() throws IOException {
        Path root = Files.createDirectories(folder.resolve("project")).toRealPath();
        for (String made : List.of(".mvn", "app-migrations/src/main", "seeds/src/main", "runner/cli/src/main")) {
            Files.createDirectories(root.resolve(made));
        }
        for (String made : List.of("pom.xml", "seeds/pom.xml", "runner/cli/pom.xml")) {
            Files.writeString(root.resolve(made), "");
        }
        Path bin = Files.createDirectories(root.resolve("runner/cli/src/assembly/bin"));
        Files.copy(SCRIPTS.resolve("find-java"), bin.resolve("find-java"));
        Files.copy(FROM_SOURCES, root.resolve("rung"));
        script(root.resolve("mvnw"), """
            mkdir -p runner/cli/target/rung/bin app-migrations/target/classes seeds/target/classes
            printf '#!/bin/sh\\necho "$1"\\necho "$RUNG_CLASSPATH"\\n' >runner/cli/target/rung/bin/rung
            chmod +x runner/cli/target/rung/bin/rung\
            """);
        return root;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Runs a script in a shell. Skips the test if the shell isn't installed. */
    private Result run(String shell, Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(shell.split(" ")));
        assumeTrue(isInstalled(command.getFirst()), command.getFirst() + " is not installed");
        command.add(script.toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(RUNG_|JAVA_|HOME).*"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
