package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCodeRuleTest {

    @TempDir
    private Path folder;

    @Test
    void java_code_is_found() {
        assertThat(Rules.check(folder, """
            steps.call("fill", dsl -> dsl.execute("select 1"));
            """))
                .containsExactly(
                        "error java-code V001_X.java:15 is Java code: the rules can't check what it locks or destroys");
    }
}
