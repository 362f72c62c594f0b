package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Rule;
import dev.rung.cli.command.Commands;
import dev.rung.cli.command.RootCommand;
import dev.rung.engine.event.RunEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the pages under {@code docs} are complete. */
final class DocumentationTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern PAGE = Pattern.compile("\\b(?:docs/[a-z/-]+|[A-Z]{4,})\\.md\\b");
    private static final Pattern INCLUDE = Pattern.compile("<include>(.*)</include>");
    private static final Pattern PROPERTY = Pattern.compile("^ *\"([a-z_]+)\" :", Pattern.MULTILINE);

    @Test
    void every_command_and_every_option_is_in_the_table_of_commands() throws IOException {
        String page = Files.readString(DOCS.resolve("commands.md"));
        CommandLine root = Commands.parser(new RootCommand(), Commands.all());
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
    void every_page_that_a_message_names_is_in_the_distribution() throws IOException {
        TreeSet<String> pages = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            pages.add("docs/rules/" + rule.id() + ".md");
        }
        for (Path folder : List.of(Path.of("src/test/golden"), Path.of("src/main"), Path.of("../engine/src/main"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .flatMap(file -> read(file).lines())
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
                        .flatMap(line -> PAGE.matcher(line).results().map(MatchResult::group))
                        .forEach(pages::add);
            }
        }
        List<PathMatcher> included = INCLUDE.matcher(Files.readString(Path.of("src/assembly/distribution.xml")))
                .results()
                .map(include -> FileSystems.getDefault().getPathMatcher("glob:" + include.group(1)))
                .toList();
        assertThat(pages).contains("README.md", "docs/rules/drop-column.md").allSatisfy(page -> {
            assertThat(Path.of("../..", page)).isRegularFile();
            assertThat(included).anyMatch(matcher -> matcher.matches(Path.of(page)));
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

    @Test
    void every_event_of_the_log_and_its_properties_are_on_the_page_about_json() throws IOException {
        String page = Files.readString(DOCS.resolve("json.md"));
        String section = page.substring(page.indexOf("\n## The log"));
        for (Class<?> event : RunEvent.class.getPermittedSubclasses()) {
            String name =
                    event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
            assertThat(section).contains("\n| `" + name + "` | ");
        }
        TreeSet<String> properties = new TreeSet<>();
        TreeSet<String> events = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/golden"))) {
            files.filter(file -> file.getFileName().toString().startsWith("log-"))
                    .flatMap(file -> read(file).lines())
                    .filter(line -> line.startsWith("{\""))
                    .map(line -> MAPPER.readTree(line.replaceAll(":DURATION", ":0")))
                    .forEach(line -> {
                        events.add(line.get("event").stringValue());
                        properties.addAll(line.propertyNames());
                    });
        }
        assertThat(events).contains("run_started", "failed", "note");
        assertThat(events).allSatisfy(event -> assertThat(section).contains("\n| `" + event + "` | "));
        assertThat(properties)
                .contains("rows_written", "position", "kind")
                .allSatisfy(property -> assertThat(page).contains("`" + property + "`"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
