package dev.rung.cli;

import static dev.rung.cli.MigrationSources.INVALID;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Rule;
import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the findings of {@code validate}, with the severities of the rules, the project and the set. */
final class FindingsTest {

    @TempDir
    private Path folder;

    private final Shell shell = Shell.empty().with(SHOP.with("shop-risky"));

    @Test
    void a_finding_has_a_severity_and_the_safe_way_unless_it_was_accepted() {
        Golden.assertMatches("validate-findings", shell.run("validate"));
        Golden.assertMatches("validate-findings-json", shell.run("validate --format json"));
    }

    @Test
    void strictly_a_warning_is_an_error() throws IOException {
        Golden.assertMatches("validate-strict", shell.run("validate --strict"));
        Files.writeString(folder.resolve("rung.properties"), "statement-timeout = 30s\n");
        assertThat(shell.in(folder).with(SHOP).run("validate --strict").code()).isZero();
    }

    @Test
    void a_project_sets_severities() throws IOException {
        Files.writeString(
                folder.resolve("rung.properties"),
                "rule.drop-column = off\nrule.statement-timeout = OFF\nrule.add-not-null = warning\n");
        Result result = shell.in(folder).run("validate");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("BAD  shop  5 migrations, 1 repeatable, 2 seeds, 1 error, 1 warning\n")
                .contains("\nwarning add-not-null  004_tidy ", "\nerror rename-table  004_tidy ");
    }

    @Test
    void an_invalid_policy_is_refused() throws IOException {
        assertMistake("rule.drop-colum = off", """
            error: rung.properties: the key "rule.drop-colum" names no rule
              docs/rules lists the rules
            """);
        assertMistake("rule.drop-column = fatal", """
            error: rung.properties: rule.drop-column = fatal is invalid
              it must be one of error, warning, off
            """);
        assertMistake("backup = always", """
            error: rung.properties: backup = always is invalid
              it must be one of required, warn, off
            """);
        assertMistake("statement-timeout = 30", """
            error: rung.properties: statement-timeout = 30 is invalid
              it must be an integer and a unit, such as 500ms, 5s, 10min or 1h
            """);
    }

    private void assertMistake(String line, String message) throws IOException {
        Files.writeString(folder.resolve("rung.properties"), line);
        Result result = shell.in(folder).run("validate");
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.code()).isEqualTo(2);
    }

    @Test
    void a_set_with_problems_can_have_findings_too() {
        assertThat(shell.with(INVALID).run("validate --strict").out()).startsWith("BAD  invalid  3 problems");
    }

    @Test
    void every_rule_has_its_page() {
        for (Rule rule : Rule.values()) {
            assertThat(Path.of("../../docs/rules", rule.id() + ".md")).exists();
        }
    }
}
