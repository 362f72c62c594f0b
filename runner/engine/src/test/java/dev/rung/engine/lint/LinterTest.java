package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

    private static final String DOWN = "steps.irreversible(\"a test\");";

    @TempDir
    private Path folder;

    @Test
    void dropping_a_column_is_found_in_both_dialects() {
        assertThat(check("steps.run(alterTable(\"a\").drop(\"b\"));"))
                .containsExactly(
                        "drop-column V001_X.java:15 drops the column \"b\" of \"a\": its data is lost, and the release"
                                + " that still reads it fails");
        assertThat(check("steps.run(PostgresDSL.alterTable(\"a\").dropColumn(\"b\").dropColumn(\"c\"));"))
                .extracting(
                        finding -> finding.substring(0, "drop-column V001_X.java:15 drops the column \"b\"".length()))
                .containsExactly(
                        "drop-column V001_X.java:15 drops the column \"b\"",
                        "drop-column V001_X.java:15 drops the column \"c\"");
    }

    @Test
    void renaming_a_table_is_found() {
        assertThat(check("steps.run(alterTable(\"a\").renameTo(\"b\"));"))
                .containsExactly(
                        "rename-table V001_X.java:15 renames the table \"a\" to \"b\": the release that still runs"
                                + " doesn't find it");
    }

    @Test
    void a_new_column_without_nulls_and_without_a_default_is_found() {
        assertThat(check("steps.run(alterTable(\"a\").add(\"b\", INTEGER.notNull()));"))
                .containsExactly(
                        "add-not-null V001_X.java:15 adds the column \"b\" to \"a\" as not null without a default: it"
                                + " fails if the table has rows");
        assertThat(check("steps.run(PostgresDSL.alterTable(\"a\").addColumn(\"b\", INTEGER.notNull()));"))
                .hasSize(1);
    }

    @Test
    void what_is_safe_is_not_found() {
        assertThat(check("""
            steps.run(alterTable("a").add("b", INTEGER));
            steps.run(alterTable("a").add("c", INTEGER.notNull().defaultValue(7)));
            steps.run(alterTable("a").add("d", BIGINT.notNull().generatedAlwaysAsIdentity()));
            steps.run(PostgresDSL.alterTable("a").addColumn("e", INTEGER.notNull().defaultValue(7)));
            steps.run(alterTable("a").renameColumn("b").to("bb"));
            steps.run(alterTable("a").dropConstraint("k"), alterTable("a").add(constraint("k").unique("c")));
            steps.run(dropTable("a"), createIndex("i").on("b", "c"));
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
            """)).singleElement().asString().startsWith("rename-table V001_X.java:17");
    }

    @Test
    void an_acknowledgement_does_not_change_the_checksum() {
        String drop = "steps.run(alterTable(\"a\").drop(\"b\"));";
        assertThat(checksum(folder.resolve("one"), drop))
                .isEqualTo(checksum(folder.resolve("two"), "steps.accept(Rule.DROP_COLUMN, \"why\");\n" + drop));
    }

    private List<String> check(String up) {
        Path unused = folder.resolve(Integer.toHexString(up.hashCode()));
        return Linter.check(Rung.sets(MigrationSources.shop(unused)
                                .migration("V001_X", up, DOWN)
                                .load())
                        .getFirst())
                .stream()
                .map(finding -> finding.rule().id() + " " + finding.line() + " " + finding.message())
                .toList();
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
