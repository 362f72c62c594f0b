package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the process that the launcher starts uses UTF-8 and English in every locale. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is for a Unix shell")
final class LauncherTest {

    private static final Path LAUNCHER = Path.of("src/assembly/bin").toAbsolutePath();

    @TempDir
    private Path home;

    @Test
    void a_locale_without_a_charset_beyond_ascii_is_replaced() throws Exception {
        for (String locale : List.of("C", "POSIX", "xx_XX.UTF-8")) {
            assertThat(localeOfJava(Map.of("LC_ALL", locale))).as(locale).isEqualTo("C.UTF-8");
            assertThat(localeOfJava(Map.of("LANG", locale))).as(locale).isEqualTo("C.UTF-8");
        }
    }

    @Test
    void a_locale_with_a_charset_stays() throws Exception {
        assertThat(localeOfJava(Map.of("LANG", "C.UTF-8"))).isEmpty();
    }

    @Test
    void names_are_printed_in_utf_8_and_messages_in_english_in_every_locale() throws Exception {
        Result result = RealProcess.run(
                List.of("migrate", "--url", "postgresql://app@localhost:1/gr%C3%B6%C3%9Fe"),
                Map.of(
                        "LC_ALL", "C",
                        "JAVA_TOOL_OPTIONS", "-Duser.language=ja -Duser.country=JP",
                        "RUNG_CLASSPATH", MigrationSources.SHOP.path()));
        assertThat(result.out()).isEqualTo("shop: schema shop in localhost:1/größe as app\n");
        assertThat(result.err()).contains("Connection to localhost:1 refused [08001]");
    }

    /** Runs the launcher on a fake Java that prints its locale. */
    private String localeOfJava(Map<String, String> locale) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"99\"\n");
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\necho \"$LC_ALL\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.resolve("rung").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(locale);
        builder.environment().put("JAVA_HOME", home.toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.strip();
    }
}
