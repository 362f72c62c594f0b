package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameColumnRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_column_that_is_renamed_is_found_in_both_dialects() {
        assertThat(Rules.check(folder, """
            steps.run(alterTable("t").renameColumn("a").to("b"));
            steps.run(PostgresDSL.alterTable("t").renameColumn("c").to("d"));
            """))
                .containsExactly(
                        "error rename-column V001_X.java:15 renames the column \"a\" of \"t\" to \"b\": the running"
                                + " release fails, because it uses the old name",
                        "error rename-column V001_X.java:16 renames the column \"c\" of \"t\" to \"d\": the running"
                                + " release fails, because it uses the old name");
    }
}
