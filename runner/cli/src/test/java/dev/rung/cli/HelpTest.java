package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.cli.command.Commands;
import dev.rung.cli.command.RootCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests the help of every command. */
final class HelpTest {

    @Test
    void the_help_of_rung() {
        Golden.assertMatches("help", Shell.empty().run("--help"));
    }

    @Test
    void rung_alone_and_rung_help_show_the_help() {
        Result help = Shell.empty().run("--help");
        assertThat(Shell.empty().run("")).isEqualTo(help);
        assertThat(Shell.empty().run("help")).isEqualTo(help);
    }

    @Test
    void the_options_of_all_commands_have_a_page_of_their_own() {
        Golden.assertMatches("help-options", Shell.empty().run("help options"));
    }

    @Test
    void help_on_a_command_is_its_help() {
        assertThat(Shell.empty().run("help migrate")).isEqualTo(Shell.empty().run("migrate --help"));
    }

    @Test
    void help_on_something_unknown_is_refused() {
        assertThat(Shell.empty().run("help migrat")).isEqualTo(new Result(2, "", """
            error: there is no help for 'migrat'
              did you mean rung help migrate?
              see rung help --help
            """));
        assertThat(Shell.empty().run("help frobnicate")).isEqualTo(new Result(2, "", """
            error: there is no help for 'frobnicate'
              the topics are the commands, and options
              see rung help --help
            """));
    }

    @Test
    void every_command_has_its_help_with_examples() {
        for (String command : Commands.parser(new RootCommand(), Commands.all())
                .getSubcommands()
                .keySet()) {
            Result result = Shell.empty().run(command + " --help");
            assertThat(result.code()).isZero();
            Golden.assertMatches("help-" + command, result);
            assertThat(result.out())
                    .contains("Example", "  rung " + command)
                    .doesNotContain("--classpath=PATH")
                    .endsWith(
                            "\nrung help options lists the global options: --url, --set, --classpath, --format, ...\n");
        }
    }

    @Test
    void every_command_is_found_by_its_name() {
        for (Class<?> command : Commands.all()) {
            String name =
                    command.getAnnotation(picocli.CommandLine.Command.class).name();
            assertThat(Commands.namedIn("--url", "postgresql://localhost/app", name))
                    .containsExactly(command);
        }
    }

    @Test
    void a_value_that_is_the_name_of_a_command_does_not_shorten_the_help() {
        assertThat(Shell.empty().run("--set status --help"))
                .isEqualTo(Shell.empty().run("--help"));
        assertThat(Shell.empty().run("--set status").err()).contains("no command is given");
    }

    @Test
    void global_options_may_stand_before_or_after_the_command() {
        assertThat(Shell.empty().run("--classpath nowhere validate").err()).contains("\"nowhere\"");
        assertThat(Shell.empty().run("validate --classpath nowhere").err()).contains("\"nowhere\"");
        assertThat(Shell.empty()
                        .with(MigrationSources.SHOP, MigrationSources.BILLING)
                        .run("--set shop validate --set billing")
                        .out())
                .contains("shop", "billing");
    }

    @Test
    void a_program_can_run_a_command_without_being_ended() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of("validate"),
                Map.of("RUNG_CLASSPATH", MigrationSources.SHOP.path()),
                Path.of("."),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).startsWith("OK  shop");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void the_version() {
        assertThat(Shell.empty().run("--version").out()).startsWith("rung ").contains("Java ");
    }
}
