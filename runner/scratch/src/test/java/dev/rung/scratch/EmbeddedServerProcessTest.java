package dev.rung.scratch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an embedded server leaves nothing behind, from outside the JVM that started it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are sent with kill")
@Timeout(60)
final class EmbeddedServerProcessTest {

    @TempDir
    private Path cache;

    @TempDir
    private Path temporary;

    @Test
    void nothing_is_left_when_the_jvm_ends_without_closing_its_server() throws Exception {
        try (Holder holder = new Holder(Installation.defaultCache())) {
            holder.awaitUrl();
            holder.process.getOutputStream().close();

            holder.assertNothingIsLeft();
        }
    }

    @Test
    void nothing_is_left_after_an_interrupt() throws Exception {
        try (Holder holder = new Holder(Installation.defaultCache())) {
            holder.awaitUrl();
            holder.signal("INT");

            holder.assertNothingIsLeft();
        }
    }

    @Test
    void nothing_is_left_after_a_request_to_terminate() throws Exception {
        try (Holder holder = new Holder(Installation.defaultCache())) {
            holder.awaitUrl();
            holder.signal("TERM");

            holder.assertNothingIsLeft();
        }
    }

    @Test
    void an_interrupt_while_unpacking_leaves_nothing_and_does_no_harm_to_a_later_start() throws Exception {
        try (Holder holder = new Holder(cache)) {
            assertThat(holder.output.readLine()).isEqualTo("unpacking");
            holder.signal("INT");

            holder.assertNothingIsLeft();
        }
        try (Holder holder = new Holder(cache)) {
            holder.awaitUrl();
            holder.connect();
        }
    }

    @Test
    void two_jvms_that_find_the_cache_empty_unpack_it_once() throws Exception {
        try (Holder one = new Holder(cache);
                Holder two = new Holder(cache)) {
            List<Boolean> unpacked = List.of(one.awaitUrl(), two.awaitUrl());

            assertThat(unpacked).containsExactlyInAnyOrder(true, false);
            for (Holder holder : List.of(one, two)) {
                holder.connect();
            }
        }
    }

    /** A JVM that starts a server and keeps it until its standard input ends. */
    private final class Holder implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;
        private String url;

        Holder(Path cacheToUse) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + temporary,
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EmbeddedServerHolder.class.getName(),
                            cacheToUse.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            output = process.inputReader(UTF_8);
        }

        /** Returns whether the JVM unpacked the binaries. */
        boolean awaitUrl() throws IOException {
            String line = output.readLine();
            boolean unpacked = "unpacking".equals(line);
            url = unpacked ? output.readLine() : line;
            assertThat(url).startsWith("jdbc:");
            return unpacked;
        }

        void connect() throws SQLException {
            DriverManager.getConnection(url, "postgres", "").close();
        }

        void signal(String name) throws Exception {
            assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        }

        void assertNothingIsLeft() throws Exception {
            assertThat(process.waitFor(20, TimeUnit.SECONDS))
                    .as("the JVM ended")
                    .isTrue();
            if (url != null) {
                assertThatThrownBy(this::connect).hasMessageContaining("refused");
            }
            assertThat(ProcessHandle.allProcesses()
                            .map(running -> running.info().commandLine().orElse(""))
                            .filter(command -> command.contains(temporary.toString())))
                    .isEmpty();
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left).isEmpty();
            }
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            process.waitFor();
        }
    }
}
