package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainSqlRuleTest {

    @TempDir
    private Path folder;

    @Test
    void plain_sql_is_found_and_may_be_acknowledged() {
        assertThat(Rules.check(folder, """
            steps.sql("select 1");
            """))
                .containsExactly(
                        "error plain-sql V001_X.java:15 is plain SQL: the rules can't check what it locks or destroys");
    }

    @Test
    void reviewed_sql_is_silent() {
        assertThat(Rules.check(folder, "steps.accept(Rule.PLAIN_SQL, \"reviewed\");\nsteps.sql(\"select 1\");"))
                .isEmpty();
    }
}
