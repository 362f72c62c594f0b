package dev.rung.cli;

import static dev.rung.cli.MigrationSources.INVALID;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What hurts in production is a warning of {@code validate}, or an error if one wants it so. */
final class FindingsTest {

    private final Shell shell = Shell.empty().with(SHOP.with("shop-risky"));

    @Test
    void a_finding_is_a_warning_with_the_safe_way_unless_it_was_accepted() {
        Golden.assertMatches("validate-findings", shell.run("validate"));
        Golden.assertMatches("validate-findings-json", shell.run("validate --format json"));
    }

    @Test
    void strictly_a_finding_is_an_error() {
        Golden.assertMatches("validate-strict", shell.run("validate --strict"));
        assertThat(shell.with(SHOP).run("validate --strict").code()).isZero();
    }

    @Test
    void a_set_with_problems_can_have_findings_too() {
        assertThat(shell.with(INVALID).run("validate --strict").out()).startsWith("BAD  invalid  3 problems\n\n");
    }

    @Test
    void every_rule_has_its_page() {
        for (Rule rule : Rule.values()) {
            assertThat(Path.of("../../docs/rules", rule.id() + ".md")).exists();
        }
    }
}
