package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that every claim of the page about the five systems names an existing test. */
final class SeedsPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("`(?<type>[A-Z]\\w*Test)?(?:\\.(?<method>[a-z]\\w*))?`");

    @Test
    void every_claim_names_an_existing_test() throws IOException {
        Map<String, String> tests = tests();
        String page = Files.readString(ROOT.resolve("docs/seeds.md"));
        List<String> claims = page.substring(page.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.equals("| promise | kept by |"))
                .toList();
        assertThat(claims).hasSizeGreaterThan(100);
        for (String claim : claims) {
            List<String> named = namesIn(claim);
            assertThat(named).as(claim).isNotEmpty().allSatisfy(name -> {
                String type = name.substring(0, name.indexOf('.'));
                assertThat(tests).containsKey(type);
                assertThat(tests.get(type)).contains(" " + name.substring(name.indexOf('.') + 1));
            });
        }
    }

    /** Returns the tests that a line names: {@code Type.method(}, or {@code Type.} for all of a class. */
    private static List<String> namesIn(String claim) {
        List<String> names = new ArrayList<>();
        String type = "";
        Matcher matcher = TEST.matcher(claim);
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            if (found.group(1) == null && found.group(2) == null) {
                continue;
            }
            type = found.group(1) == null ? type : found.group(1);
            names.add(type + "." + (found.group(2) == null ? "" : found.group(2) + "("));
        }
        return names;
    }

    /** Returns the sources of all test classes, by the names of the classes. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("runner", "app-migrations", "seeds", "migrations-dsl")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().contains("src/test/java")
                                && file.toString().endsWith("Test.java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""), read(file), String::concat));
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
