package dev.rung.engine.lint;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.settings.LintSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Checks the body of an {@code up} with the rules. The body begins at line 15. */
final class Rules {

    private Rules() {}

    /** The findings with a statement timeout: severity, rule, line and message. */
    static List<String> check(Path folder, String up) {
        return check(folder, "", up, new LintSettings(Map.of(), Duration.ofSeconds(30)));
    }

    /** The findings in a set with these elements of its annotation. */
    static List<String> check(Path folder, String elements, String up, LintSettings settings) {
        return Linter.check(
                        Rung.sets(MigrationSources.set(folder, "name = \"shop\", schema = \"shop\"" + elements)
                                        .migration("V001_X", up, "steps.irreversible(\"a test\");")
                                        .load())
                                .getFirst(),
                        settings)
                .stream()
                .map(finding ->
                        finding.severity() + " " + finding.rule().id() + " " + finding.line() + " " + finding.message())
                .toList();
    }
}
