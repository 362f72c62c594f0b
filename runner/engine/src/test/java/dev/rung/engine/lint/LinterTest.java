package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.LintSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

    private static final String DOWN = "steps.irreversible(\"a test\");";

    @TempDir
    private Path folder;

    @Test
    void safe_statements_are_not_found() {
        assertThat(check("""
            steps.run(alterTable("a").add("b", INTEGER));
            steps.run(alterTable("a").add("c", INTEGER.notNull().defaultValue(7)));
            steps.run(alterTable("a").add("d", BIGINT.notNull().generatedAlwaysAsIdentity()));
            steps.run(PostgresDSL.alterTable("a").addColumn("e", INTEGER.notNull().defaultValue(7)));
            steps.run(alterTable("a").dropConstraint("k"), alterTable("a").add(constraint("k").unique("c")));
            steps.run(createIndex("i").on("b", "c"), dropIndex("i"), dropView("v"));
            """)).isEmpty();
    }

    @Test
    void a_table_that_the_same_migration_creates_may_be_changed_in_any_way() {
        assertThat(check("""
            steps.run(createTable("a").column("id", INTEGER));
            steps.run(alterTable("a").add("b", INTEGER.notNull()));
            steps.run(alterTable("a").drop("id"));
            """)).isEmpty();
    }

    @Test
    void a_finding_is_silenced_with_a_reason_for_its_rule_alone() {
        assertThat(check("""
            steps.accept(Rule.DROP_COLUMN, "unused since 2.3");
            steps.run(alterTable("a").drop("b"));
            steps.run(alterTable("c").renameTo("d"));
            """)).singleElement().asString().startsWith("error rename-table V001_X.java:17");
    }

    @Test
    void an_acknowledgement_does_not_change_the_checksum() {
        String drop = "steps.run(alterTable(\"a\").drop(\"b\"));";
        assertThat(checksum(folder.resolve("one"), drop))
                .isEqualTo(checksum(folder.resolve("two"), "steps.accept(Rule.DROP_COLUMN, \"why\");\n" + drop));
    }

    @Test
    void a_table_that_is_renamed_is_not_a_new_one() {
        assertThat(check("""
            steps.accept(Rule.RENAME_TABLE, "why");
            steps.run(alterTable("a").renameTo("b"));
            steps.run(alterTable("b").drop("x"));
            """)).singleElement().asString().startsWith("error drop-column V001_X.java:17");
    }

    @Test
    void a_table_that_is_created_only_if_there_is_none_may_be_an_old_one() {
        assertThat(check("""
            steps.run(createTableIfNotExists("a").column("id", INTEGER));
            steps.run(PostgresDSL.createTable("b").ifNotExists().column("id", INTEGER));
            steps.run(alterTable("a").drop("id"), alterTable("b").drop("id"));
            """)).hasSize(2);
    }

    @Test
    void the_severity_of_a_set_takes_precedence_over_the_projects() {
        String drop = "steps.run(alterTable(\"a\").drop(\"b\"));";
        LintSettings project = settings(Map.of(Rule.DROP_COLUMN, Severity.WARNING));
        assertThat(Rules.check(folder.resolve("project"), "", drop, project))
                .singleElement()
                .asString()
                .startsWith("warning drop-column");
        assertThat(Rules.check(
                        folder.resolve("set"),
                        ", rules = @dev.rung.RuleSeverity(rule = dev.rung.Rule.DROP_COLUMN, severity ="
                                + " dev.rung.Severity.OFF)",
                        drop,
                        project))
                .isEmpty();
    }

    @Test
    void repeatable_migrations_are_checked_too() {
        ScriptedSet set = Rung.sets(MigrationSources.shop(folder)
                        .repeatable("R_View", "steps.sql(\"create or replace view v as select 1\");", DOWN)
                        .load())
                .getFirst();
        assertThat(Linter.check(set, settings(Map.of())))
                .extracting(finding -> finding.migration() + " " + finding.rule())
                .containsExactly("r_view PLAIN_SQL");
    }

    private List<String> check(String up) {
        return Rules.check(folder.resolve(Integer.toHexString(up.hashCode())), up);
    }

    private static LintSettings settings(Map<Rule, Severity> severities) {
        return new LintSettings(severities, Duration.ofSeconds(30));
    }

    private static String checksum(Path folder, String up) {
        return Rung.sets(MigrationSources.shop(folder)
                        .migration("V001_X", up, DOWN)
                        .load())
                .getFirst()
                .migrations()
                .getFirst()
                .checksum()
                .value();
    }
}
