package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTableRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_dropped_table_is_found_in_every_form_of_the_statement() {
        assertThat(Rules.check(folder, """
            steps.run(dropTable("a"));
            steps.run(dropTableIfExists("b").cascade());
            """))
                .containsExactly(
                        "error drop-table V001_X.java:15 drops the table \"a\": its rows are lost, and a running"
                                + " release that reads it fails",
                        "error drop-table V001_X.java:16 drops the table \"b\": its rows are lost, and a running"
                                + " release that reads it fails");
    }

    @Test
    void a_table_that_the_migration_created_may_be_dropped() {
        assertThat(Rules.check(folder, """
            steps.run(createTable("a").column("id", INTEGER), dropTable("a"));
            """)).containsExactly();
    }
}
