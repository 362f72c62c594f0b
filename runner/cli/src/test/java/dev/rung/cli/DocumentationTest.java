package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.command.RootCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The pages under {@code docs} name all that there is. */
final class DocumentationTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern PROPERTY = Pattern.compile("^ *\"([a-z_]+)\" :", Pattern.MULTILINE);

    @Test
    void every_command_and_every_option_is_in_the_table_of_commands() throws IOException {
        String page = Files.readString(DOCS.resolve("commands.md"));
        CommandLine root = new CommandLine(new RootCommand());
        root.getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("\n## " + name + "\n");
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.versionHelp()) {
                    assertThat(page).contains(option.longestName());
                }
            }
        });
    }

    @Test
    void every_property_is_on_the_page_about_json() throws IOException {
        String page = Files.readString(DOCS.resolve("json.md"));
        TreeSet<String> properties = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/golden"))) {
            properties.addAll(files.filter(file -> file.toString().endsWith("-json.txt"))
                    .flatMap(file -> PROPERTY.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet()));
        }
        assertThat(properties)
                .contains("version", "rows_written", "sqlstate")
                .allSatisfy(property ->
                        assertThat(page).containsPattern("[`\"]" + Matcher.quoteReplacement(property) + "[`\"]"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
