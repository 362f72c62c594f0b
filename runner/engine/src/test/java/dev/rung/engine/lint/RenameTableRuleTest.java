package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameTableRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_table_that_is_renamed_is_found_in_both_dialects() {
        assertThat(Rules.check(folder, """
            steps.run(alterTable("a").renameTo("b"));
            steps.run(PostgresDSL.alterTable("c").renameTo("d"));
            """))
                .containsExactly(
                        "error rename-table V001_X.java:15 renames the table \"a\" to \"b\": the running release"
                                + " fails, because it uses the old name",
                        "error rename-table V001_X.java:16 renames the table \"c\" to \"d\": the running release"
                                + " fails, because it uses the old name");
    }
}
