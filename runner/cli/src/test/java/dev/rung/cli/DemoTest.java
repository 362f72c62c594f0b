package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the demo, which always runs on embedded PostgreSQL. */
@Timeout(300)
final class DemoTest {

    private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");

    @Test
    void the_demo_shows_the_whole_job_and_leaves_nothing() throws IOException {
        Result result = Shell.empty().with(SHOP).run("demo");
        Golden.assertMatches("demo", new Result(result.code(), withoutUnpacking(result.out()), result.err()));
        assertNobodyListens(result.out());
    }

    @Test
    void the_demo_names_the_set_where_there_are_several() {
        assertThat(Shell.empty().with(SHOP, BILLING).run("demo").err())
                .startsWith("error: there are several migration sets on the class path\n");
        Result result = Shell.empty()
                .with("RUNG_LAUNCHER", "./rung")
                .with(SHOP, BILLING)
                .run("demo --set billing");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("$ ./rung migrate --set billing\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
    void a_demo_that_is_kept_ends_with_its_process_and_leaves_nothing(@TempDir Path folder) throws Exception {
        List<String> command = RealProcess.commandLine("-Djava.io.tmpdir=" + folder);
        command.addAll(List.of("demo", "--keep", "--classpath", SHOP.path()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader reader = process.inputReader()) {
            readUpTo("RUNG_URL", reader, printed);
            Result status = Shell.empty().with(SHOP).run("status --check --url " + urlIn(printed.toString()));
            assertThat(status.code()).as(status.err()).isZero();
            process.toHandle().destroy();
            readUpTo("the end", reader, printed);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(printed.toString()).endsWith("\ninterrupted\n\nStopping the server and removing its data.\n");
        assertNobodyListens(printed.toString());
        try (Stream<Path> left = Files.list(folder)) {
            Set<String> names = left.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .collect(Collectors.toSet());
            assertThat(names).isEmpty();
        }
    }

    private static void readUpTo(String mark, BufferedReader reader, StringBuilder printed) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.append(line).append('\n');
            if (line.contains(mark)) {
                return;
            }
        }
    }

    private static String withoutUnpacking(String text) {
        return text.replace("Unpacking PostgreSQL into your cache, for the first run only ...\n", "");
    }

    private static String urlIn(String text) {
        return text.substring(text.indexOf("RUNG_URL=") + "RUNG_URL=".length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static void assertNobodyListens(String printed) {
        Matcher port = PORT.matcher(printed);
        assertThat(port.find()).isTrue();
        Assertions.assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress("localhost", Integer.parseInt(port.group(1))), 1_000);
                    }
                })
                .isInstanceOf(ConnectException.class);
    }
}
