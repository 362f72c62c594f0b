package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetNotNullRuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_column_that_is_set_not_null_is_found() {
        assertThat(Rules.check(folder, """
            steps.run(alterTable("a").alterColumn("b").setNotNull());
            steps.run(PostgresDSL.alterTable("a").alterColumn("c").setNotNull());
            steps.run(alterTable("a").alterColumn("d").set(INTEGER.notNull()));
            steps.run(alterTable("a").alterColumn("e").dropNotNull());
            """))
                .containsExactly(
                        "error set-not-null V001_X.java:15 sets the column \"b\" of \"a\" not null: it fails if the"
                                + " column contains a null, and the table is locked while all its rows are read",
                        "error set-not-null V001_X.java:16 sets the column \"c\" of \"a\" not null: it fails if the"
                                + " column contains a null, and the table is locked while all its rows are read",
                        "error set-not-null V001_X.java:17 sets the column \"d\" of \"a\" not null: it fails if the"
                                + " column contains a null, and the table is locked while all its rows are read");
    }
}
