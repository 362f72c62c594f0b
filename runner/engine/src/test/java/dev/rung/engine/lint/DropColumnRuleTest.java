package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropColumnRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_dropped_column_is_found_in_every_form_of_the_statement() {
        assertThat(Rules.check(folder, """
            steps.run(alterTable("a").drop("b"));
            steps.run(alterTable("a").dropColumnIfExists("c").cascade());
            steps.run(alterTable("a").dropColumns("d", "e"));
            steps.run(PostgresDSL.alterTable("a").dropColumn("f").dropColumnIfExists("g"));
            """))
                .containsExactly(
                        "error drop-column V001_X.java:15 drops the column \"b\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails",
                        "error drop-column V001_X.java:16 drops the column \"c\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails",
                        "error drop-column V001_X.java:17 drops the column \"d\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails",
                        "error drop-column V001_X.java:17 drops the column \"e\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails",
                        "error drop-column V001_X.java:18 drops the column \"f\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails",
                        "error drop-column V001_X.java:18 drops the column \"g\" of \"a\": its data is lost, and a"
                                + " running release that reads it fails");
    }
}
