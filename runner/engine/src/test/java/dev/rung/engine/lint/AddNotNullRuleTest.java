package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddNotNullRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_column_without_nulls_and_without_a_default_is_found() {
        assertThat(Rules.check(folder, """
            steps.run(alterTable("a").add("b", INTEGER.notNull()));
            steps.run(PostgresDSL.alterTable("a").addColumn("c", INTEGER.notNull()));
            steps.run(PostgresDSL.alterTable("a").addColumn(" default ", INTEGER.notNull()));
            """))
                .containsExactly(
                        "error add-not-null V001_X.java:15 adds the column \"b\" to \"a\" as not null without a"
                                + " default: it fails if the table has rows",
                        "error add-not-null V001_X.java:16 adds the column \"c\" to \"a\" as not null without a"
                                + " default: it fails if the table has rows",
                        "error add-not-null V001_X.java:17 adds the column \" default \" to \"a\" as not null without"
                                + " a default: it fails if the table has rows");
    }

    @Test
    void a_column_whose_name_says_not_null_may_be_null() {
        assertThat(Rules.check(folder, """
            steps.run(PostgresDSL.alterTable("a").addColumn("x not null y", INTEGER));
            """)).containsExactly();
    }
}
