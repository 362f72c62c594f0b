package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.settings.LintSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTimeoutRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_migration_without_a_statement_timeout_is_found() {
        String up = "steps.run(createTable(\"a\").column(\"id\", INTEGER));";
        assertThat(Rules.check(folder, "", up, LintSettings.DEFAULT))
                .containsExactly(
                        "warning statement-timeout V001_X.java has no statement timeout: a statement may hold its"
                                + " locks without a time limit");
        assertThat(Rules.check(folder, up)).isEmpty();
    }

    @Test
    void the_timeout_of_the_class_takes_precedence_over_the_runs() {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration(
                        "@Timeouts(statement = \"5s\")",
                        "V001_Short",
                        "steps.run(selectOne());",
                        "steps.run(selectOne());")
                .migration(
                        "@Timeouts(statement = \"0\")",
                        "V002_Long",
                        "steps.run(selectOne());",
                        "steps.run(selectOne());")
                .load();
        assertThat(Linter.check(Rung.sets(loader).getFirst(), LintSettings.DEFAULT))
                .extracting(finding -> finding.migration().toString())
                .containsExactly("002_long");
    }
}
